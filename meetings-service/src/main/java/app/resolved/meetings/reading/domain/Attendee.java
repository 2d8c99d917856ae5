package app.resolved.meetings.reading.domain;

import org.jspecify.annotations.Nullable;

/**
 * Somebody named as present.
 *
 * @param name as written, such as "Mrs J Alder" or "Cllr Alder"
 * @param post as written, such as "Head of Finance" or "Chairman"; null where none is given
 */
public record Attendee(String name, @Nullable String post) {

    /** "Mrs J Alder, Head of Finance", or the name alone. */
    public String withPost() {
        return post == null ? name : name + ", " + post;
    }
}
