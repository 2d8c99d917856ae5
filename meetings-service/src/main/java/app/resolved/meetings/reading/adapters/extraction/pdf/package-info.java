/** PDF, with PDFBox: glyphs to lines, lines to columns, tables and paragraphs. */
@NullMarked
package app.resolved.meetings.reading.adapters.extraction.pdf;

import org.jspecify.annotations.NullMarked;
