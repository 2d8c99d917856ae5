/** What work programmes say of reports that actions owe. */
@NullMarked
package app.resolved.actions.programme;

import org.jspecify.annotations.NullMarked;
