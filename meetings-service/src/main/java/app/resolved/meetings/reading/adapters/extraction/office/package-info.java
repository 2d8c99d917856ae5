/** DOCX and ODT, read as streams out of a bounded zip. */
@NullMarked
package app.resolved.meetings.reading.adapters.extraction.office;

import org.jspecify.annotations.NullMarked;
