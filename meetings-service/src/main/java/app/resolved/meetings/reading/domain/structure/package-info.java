/** Minutes as a clerk lays them out: heading, attendance, items, paragraphs, decisions, parts. */
@NullMarked
package app.resolved.meetings.reading.domain.structure;

import org.jspecify.annotations.NullMarked;
