/** Documents: the forms they come in, and their text with its pages. */
@NullMarked
package app.resolved.meetings.reading.domain.document;

import org.jspecify.annotations.NullMarked;
