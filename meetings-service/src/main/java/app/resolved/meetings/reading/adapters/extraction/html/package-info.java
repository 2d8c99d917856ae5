/** Web pages, with jsoup; among them saved pages of Modern.gov. */
@NullMarked
package app.resolved.meetings.reading.adapters.extraction.html;

import org.jspecify.annotations.NullMarked;
