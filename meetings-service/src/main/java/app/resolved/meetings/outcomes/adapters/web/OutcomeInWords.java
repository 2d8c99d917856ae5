package app.resolved.meetings.outcomes.adapters.web;

import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.meetings.outcomes.application.FollowUp.Followed;
import app.resolved.meetings.outcomes.domain.ActionSeen;
import app.resolved.meetings.outcomes.domain.EarlierWords;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.outcomes.domain.Withdrawal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outcome as its page shows it.
 *
 * @param kind such as "Recommendation, for action"
 * @param restriction such as "Exempt: paragraph 3, ..."; null where it is public
 * @param earlier what it was before each amendment, the newest first
 */
record OutcomeInWords(
        String id,
        @Nullable String reference,
        String title,
        String wording,
        String where,
        String kind,
        @Nullable String madeTo,
        @Nullable String due,
        @Nullable String capacity,
        @Nullable String respondent,
        @Nullable String restriction,
        List<Answering> actions,
        List<Earlier> earlier,
        @Nullable Withdrawal withdrawal) {

    /**
     * @param tag null while nothing was heard of it
     * @param copies to whom it was copied, in a row; empty where to nobody
     */
    record Answering(
            String actionId,
            String reference,
            @Nullable ActionTag tag,
            @Nullable String owner,
            @Nullable LocalDate due,
            String copies) {

        private static Answering of(
                String actionId, String reference, @Nullable ActionSeen seen, LocalDate today) {
            return new Answering(
                    actionId,
                    reference,
                    seen == null ? null : ActionTag.of(seen, today),
                    seen == null ? null : seen.owner(),
                    seen == null ? null : seen.due(),
                    seen == null ? "" : String.join(", ", seen.copies()));
        }
    }

    record Earlier(
            Instant until,
            String by,
            String reason,
            String title,
            String wording,
            String where,
            @Nullable String madeTo,
            @Nullable String due) {

        private static Earlier of(EarlierWords words) {
            return new Earlier(
                    words.until(),
                    words.by(),
                    words.reason(),
                    words.title(),
                    words.wording(),
                    PlaceWords.of(words.place()),
                    words.madeTo(),
                    words.due());
        }
    }

    static OutcomeInWords of(Followed followed, LocalDate today) {
        var outcome = followed.outcome();
        var terms = outcome.terms();
        return new OutcomeInWords(
                outcome.id(),
                outcome.reference(),
                outcome.title(),
                outcome.wording(),
                PlaceWords.of(outcome.place()),
                KindWords.of(outcome.kind()) + (forAction(outcome) ? "" : ", for information"),
                outcome.madeTo(),
                outcome.due(),
                terms.capacity(),
                terms.respondent() == null ? null : TermsWords.of(terms.respondent()),
                terms.restriction() == null ? null : terms.restriction().words(),
                actions(followed, today),
                outcome.earlier().reversed().stream().map(Earlier::of).toList(),
                outcome.withdrawal());
    }

    private static boolean forAction(Outcome outcome) {
        return outcome.purpose() == Purpose.ACTION;
    }

    private static List<Answering> actions(Followed followed, LocalDate today) {
        var outcome = followed.outcome();
        var ids = outcome.actionIds();
        var actions = new ArrayList<Answering>();
        if (!ids.isEmpty()) {
            var reference = outcome.reference() == null ? "" : outcome.reference();
            actions.add(Answering.of(ids.getFirst(), reference, followed.action(), today));
        }
        var second = outcome.secondReference();
        if (ids.size() > 1 && second != null) {
            actions.add(Answering.of(ids.getLast(), second, followed.second(), today));
        }
        return actions;
    }
}
