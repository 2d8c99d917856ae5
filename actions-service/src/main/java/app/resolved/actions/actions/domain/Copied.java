package app.resolved.actions.actions.domain;

import app.resolved.actions.duedates.domain.DueRule;
import app.resolved.actions.duedates.domain.ResponseDates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post that gets a copy of a recommendation, once, and owes a response to it.
 *
 * @param title the post's title when it was chosen
 * @param on the day on which a clerk chose it, in Europe/London
 * @param waits true while nobody has held the post since: the copy goes out when somebody does;
 *     else null
 * @param respondBy the day by which the law wants its response; while it waits, as if it had gone
 *     out on the day on which it was chosen
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
        return owesAResponse() && isOfAgency(agency);
    }

    private boolean isOfAgency(@Nullable String agency) {
        return agency != null && agency.equals(agencyId);
    }

    boolean isFor(@Nullable String post) {
        return postId.equals(post);
    }

    /** Whether it is of that post, or of another of its agency. */
    boolean isOf(String post, @Nullable String agency) {
        return isFor(post) || isOfAgency(agency);
    }

    /** Its time begins on that day, in Europe/London. */
    Copied goneOut(LocalDate day) {
        return new Copied(postId, title, agencyId, on, null, responseDueFrom(day), response);
    }

    /** The law's days are counted from the day of the copy, wherever the notice was served. */
    static LocalDate responseDueFrom(LocalDate copied) {
        return ResponseDates.of(DueRule.CRIME_AND_DISORDER_RESPONSE, null, copied, null).date();
    }

    Copied with(Response other) {
        return new Copied(postId, title, agencyId, on, waits, respondBy, other);
    }
}
