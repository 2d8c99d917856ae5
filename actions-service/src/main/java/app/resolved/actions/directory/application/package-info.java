/** Use cases of the directory, and the ports they need. */
@NullMarked
package app.resolved.actions.directory.application;

import org.jspecify.annotations.NullMarked;
