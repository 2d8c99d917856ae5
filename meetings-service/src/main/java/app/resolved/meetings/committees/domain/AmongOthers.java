package app.resolved.meetings.committees.domain;

import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import java.util.Optional;

/** How a body must fit the others: a code of its own, no circle of parents. */
public final class AmongOthers {

    /** More than any council nests. */
    private static final int DEEPEST = 10;

    private AmongOthers() {}

    /** What is wrong with it in the light of the other bodies. */
    public static Optional<Refusal> fault(Describe given, OtherBodies bodies) {
        var other = bodies.withCode(Given.line(given.code()));
        if (other.filter(found -> !found.id().equals(given.id())).isPresent()) {
            return Optional.of(taken(given));
        }
        return faultOfParent(given, bodies).or(() -> faultOfOpening(given, bodies));
    }

    private static Optional<Refusal> faultOfParent(Describe given, OtherBodies bodies) {
        var parentId = Given.lineOrNull(given.parentId());
        for (int deep = 0; parentId != null; deep++) {
            var parent = bodies.find(parentId);
            if (parent.isEmpty()) {
                return invalid("parentId", "Choose a committee that is listed.");
            }
            if (parentId.equals(given.id()) || deep == DEEPEST) {
                return invalid(
                        "parentId", "That committee is itself part of this one: choose another.");
            }
            parentId = parent.get().parentId();
        }
        return Optional.empty();
    }

    /** What a closed body did stays closed when another took over. */
    private static Optional<Refusal> faultOfOpening(Describe given, OtherBodies bodies) {
        boolean open =
                given.visibility() == null
                        ? bodies.find(given.id()).filter(Committee::closed).isEmpty()
                        : given.visibility() != Visibility.CLOSED;
        return open && bodies.precededBy(given.id()).stream().anyMatch(Committee::closed)
                ? invalid(
                        "visibility",
                        "It took over from a closed committee, and stays closed for that.")
                : Optional.empty();
    }

    private static Optional<Refusal> invalid(String field, String message) {
        return Optional.of(new Refusal.Invalid(field, message));
    }

    /** In the same words whichever body has it, so that a closed one is not told by them. */
    public static Refusal unusable(Describe given) {
        return new Refusal.Invalid(
                "code", "The code %s cannot be used: choose another.".formatted(given.code()));
    }

    public static Refusal taken(Describe given) {
        return new Refusal.Invalid(
                "code", "Another committee has the code " + given.code() + " already.");
    }
}
