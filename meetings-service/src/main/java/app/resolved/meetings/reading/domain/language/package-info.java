/** Who is asked, or has promised, to do what by when: rules over sentences. */
@NullMarked
package app.resolved.meetings.reading.domain.language;

import org.jspecify.annotations.NullMarked;
