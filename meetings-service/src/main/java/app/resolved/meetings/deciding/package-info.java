/** How a command is decided and carried out: facts or a refusal, never an exception. */
@NullMarked
package app.resolved.meetings.deciding;

import org.jspecify.annotations.NullMarked;
