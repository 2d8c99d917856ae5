/** Characters: what a file's bytes say, cleaned in place, cut into lines. */
@NullMarked
package app.resolved.meetings.reading.domain.text;

import org.jspecify.annotations.NullMarked;
