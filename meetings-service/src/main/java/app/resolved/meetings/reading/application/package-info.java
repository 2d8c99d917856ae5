/** Reads minutes: text, then structure, then language. */
@NullMarked
package app.resolved.meetings.reading.application;

import org.jspecify.annotations.NullMarked;
