/**
 * What a reading of minutes is: heading, attendance, items, and the follow-ups proposed from them.
 */
@NullMarked
package app.resolved.meetings.reading.domain;

import org.jspecify.annotations.NullMarked;
