/** Taking the text out of documents: what the bytes are, and who reads them. */
@NullMarked
package app.resolved.meetings.reading.adapters.extraction;

import org.jspecify.annotations.NullMarked;
