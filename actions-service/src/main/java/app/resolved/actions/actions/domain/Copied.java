package app.resolved.actions.actions.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post that gets a copy of a recommendation, once, and owes a response to it.
 *
 * @param title the post's title when it was chosen
 * @param on the day on which a clerk chose it, in Europe/London
 * @param waits true where nobody held the post then: the copy goes out when somebody does; else
 *     null
 * @param respondBy the day by which the law wants its response
 * @param response null while there is none
 */
public record Copied(
        String postId,
        String title,
        @Nullable String agencyId,
        LocalDate on,
        @Nullable Boolean waits,
        LocalDate respondBy,
        @Nullable Response response) {

    boolean isWaiting() {
        return Boolean.TRUE.equals(waits);
    }

    public boolean owesAResponse() {
        return response == null;
    }

    /** A body responds once: what another post of the agency says is this one's response too. */
    boolean isAnsweredBy(@Nullable String agency) {
        return owesAResponse() && agency != null && agency.equals(agencyId);
    }

    Copied with(Response other) {
        return new Copied(postId, title, agencyId, on, waits, respondBy, other);
    }
}
