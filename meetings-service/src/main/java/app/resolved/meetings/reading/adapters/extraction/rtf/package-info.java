/** Rich Text Format. */
@NullMarked
package app.resolved.meetings.reading.adapters.extraction.rtf;

import org.jspecify.annotations.NullMarked;
