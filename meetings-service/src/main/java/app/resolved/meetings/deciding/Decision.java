package app.resolved.meetings.deciding;

import app.resolved.contracts.MeetingsFact;
import java.util.List;

/** What comes of a command: what its subject becomes and the facts told of it, or a refusal. */
public sealed interface Decision<S> {

    record Accepted<S>(S after, List<MeetingsFact> facts) implements Decision<S> {
        public Accepted {
            facts = List.copyOf(facts);
        }
    }

    record Refused<S>(Refusal refusal) implements Decision<S> {}

    static <S> Decision<S> accepted(S after, MeetingsFact... facts) {
        return new Accepted<>(after, List.of(facts));
    }

    static <S> Decision<S> conflict(String message) {
        return new Refused<>(new Refusal.Conflict(message));
    }

    static <S> Decision<S> invalid(String field, String message) {
        return new Refused<>(new Refusal.Invalid(field, message));
    }
}
