/** The reader, made once. */
@NullMarked
package app.resolved.meetings.minutes.adapters.reading;

import org.jspecify.annotations.NullMarked;
