/** Actions, their owners and due dates; the directory. */
@NullMarked
package app.resolved.actions;

import org.jspecify.annotations.NullMarked;
