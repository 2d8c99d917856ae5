package app.resolved.actions.actions.domain;

import app.resolved.contracts.OutcomeState;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an action says once an outcome was heard anew: its words, and who changed them when. */
final class Amendments {

    private static final String US = "Resolved";

    private final Instant now;

    Amendments(Instant now) {
        this.now = now;
    }

    Action amended(Action action, HeardOutcome heard) {
        var known = action.outcome(heard.outcome().outcomeId());
        if (known == null) {
            return action.with(
                            new Answered(
                                    heard.outcome(), heard.sequence(), action.actionId(), null))
                    .with(added(heard.outcome()));
        }
        if (!isNewer(heard, known)) {
            return action;
        }
        var newer = new Answered(heard.outcome(), heard.sequence(), known.home(), known.heldBy());
        if (known.outcome().equals(heard.outcome())) {
            return action.with(newer);
        }
        var after = action.with(newer).with(changed(known.outcome(), heard.outcome()));
        after = known.heldBy() == null ? after : after.withUnsettledLink(known.heldBy());
        return losesItsWords(after) ? after.withoutWords() : after;
    }

    /** What was told before it was marked is kept no more. */
    private static boolean losesItsWords(Action after) {
        return after.isRestricted();
    }

    /**
     * Who changed it, when and why; what was changed in between and not heard of stands in the
     * reason.
     */
    Entry changed(@Nullable OutcomeState before, OutcomeState after) {
        int known = before == null ? 0 : before.changes().size();
        var changes =
                after.changes()
                        .subList(Math.min(known, after.changes().size()), after.changes().size());
        var words =
                before == null ? new AmendedWords(null, null) : AmendedWords.between(before, after);
        var what = whatHappened(before, after);
        if (changes.isEmpty()) {
            return new Entry(now, what, US, null, null, null, words.from(), words.to());
        }
        var last = changes.getLast();
        var why =
                changes.stream()
                        .map(OutcomeState.Change::reason)
                        .filter(reason -> !reason.isEmpty())
                        .collect(Collectors.joining("; "));
        return new Entry(
                last.at(),
                what,
                last.by(),
                null,
                "Clerk",
                why.isEmpty() ? null : why,
                words.from(),
                words.to());
    }

    private static Happening whatHappened(@Nullable OutcomeState before, OutcomeState after) {
        if (!after.standsForAction()) {
            return Happening.OUTCOME_WITHDRAWN;
        }
        return after.restricted() && before != null && !before.restricted()
                ? Happening.MARKED_RESTRICTED
                : Happening.OUTCOME_AMENDED;
    }

    private static boolean isNewer(HeardOutcome heard, Answered known) {
        return heard.sequence() > known.sourceSequence();
    }

    private static String shown(OutcomeState outcome) {
        return outcome.restricted() ? "restricted" : outcome.title();
    }

    private Entry added(OutcomeState outcome) {
        return new Entry(now, Happening.OUTCOME_ADDED, US, null, null, shown(outcome), null, null);
    }
}
