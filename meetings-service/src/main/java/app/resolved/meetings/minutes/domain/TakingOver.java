package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.outcomes.domain.Amendment;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.outcomes.domain.Terms;
import org.jspecify.annotations.Nullable;

/**
 * An outcome that was issued before takes over what the minutes say of it.
 *
 * @param number its place among the meeting's outcomes
 */
public record TakingOver(String outcomeId, Proposed proposed, int number) {

    private static final String WHY = "The minutes were read: this is their minute.";

    /**
     * Title, addressee and time stay as the owner knows them; what was left open is filled in. Its
     * actions stay those that were issued, whoever else the minutes name.
     */
    public Amendment of(Outcome before) {
        var asked = proposed.asked();
        return new Amendment(
                null,
                proposed.sentence(),
                before.madeTo() == null ? asked.madeTo() : null,
                before.due() == null ? asked.due() : null,
                null,
                proposed.place(),
                proposed.kind(),
                number,
                terms(asked.terms(), before.terms()),
                WHY);
    }

    private static Terms terms(Terms read, Terms before) {
        return new Terms(
                or(read.capacity(), before.capacity()),
                or(read.respondent(), before.respondent()),
                or(read.restriction(), before.restriction()),
                before.joint());
    }

    private static <T> @Nullable T or(@Nullable T read, @Nullable T before) {
        return read == null ? before : read;
    }
}
