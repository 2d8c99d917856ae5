package app.resolved.actions.actions.domain;

import app.resolved.actions.duedates.domain.Dates;
import app.resolved.contracts.ActionState;
import app.resolved.contracts.ActionsFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Somebody asks something of an action, now. */
record Step(Action action, Actor actor, Instant now) {

    LocalDate today() {
        return LocalDate.ofInstant(now, Dates.LONDON);
    }

    Entry entry(Happening what, @Nullable String why, @Nullable String from, @Nullable String to) {
        return new Entry(
                now, what, actor.name(), actor.personId(), actor.actingFor(action), why, from, to);
    }

    /** It stands another way, and its timeline says from what to what. */
    Decision becomes(
            Standing standing,
            Happening what,
            @Nullable String why,
            Function<ActionState, ActionsFact> fact) {
        var from = Timelines.inWords(action.standing());
        var to = Timelines.inWords(standing);
        var happened = from.equals(to) ? entry(what, why, null, null) : entry(what, why, from, to);
        return accepted(action.with(standing).with(happened), fact);
    }

    static Decision accepted(Action after, Function<ActionState, ActionsFact> fact) {
        return new Decision.Accepted(after, List.of(fact.apply(ActionStates.of(after))));
    }

    static Decision notSo(String field, String sentence) {
        return new Decision.Refused(new Refusal.NotSo(field, sentence));
    }

    static Decision notTheClerk(String what) {
        return forbidden("Only the committee's clerk can " + what + ".");
    }

    static Decision notTheOwner() {
        return forbidden("Only whoever holds the accountable post, or the clerk, can do this.");
    }

    static Decision forbidden(String sentence) {
        return new Decision.Refused(new Refusal.NotForYou(sentence));
    }

    static Decision notNow(String sentence) {
        return new Decision.Refused(new Refusal.NotNow(sentence));
    }
}
