package app.resolved.meetings.outcomes.domain;

import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Several addressees of one outcome, in the words of the minute.
 *
 * @param first answers for it
 * @param others answer together with the first, or the one of them for an action of their own
 * @param twoActions whether each of two has an action of their own
 */
public record JointAddressees(String first, List<String> others, boolean twoActions) {

    /** Where more than these answer for something, nobody does. */
    private static final int MOST_OTHERS = 10;

    /** A comma stands between two people, or between one and their post. */
    private static final Pattern BETWEEN =
            Pattern.compile(" / | and |, (?=(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\\b)");

    public JointAddressees {
        first = Given.line(first);
        others = others.stream().map(Given::line).filter(one -> !one.isEmpty()).distinct().toList();
    }

    /**
     * @param others one a line
     */
    public static JointAddressees of(String first, String others, boolean twoActions) {
        return new JointAddressees(first, others.lines().toList(), twoActions);
    }

    /**
     * Those whom the minutes name together: "X / Y", "Mr A, Ms B and Mr C". "Mr A, Head of X" is
     * one.
     */
    public static List<String> namedIn(@Nullable String madeTo) {
        return madeTo == null ? List.of() : BETWEEN.splitAsStream(madeTo).toList();
    }

    /** As the minute would name them together. */
    public String together() {
        return String.join(" / ", all().toList());
    }

    private Stream<String> all() {
        return Stream.concat(Stream.of(first), others.stream());
    }

    Optional<Refusal> fault() {
        if (first.isEmpty() || others.isEmpty()) {
            return invalid("Name two addressees, such as Head of Finance / Head of Legal.");
        }
        if (twoActions && others.size() > 1) {
            return invalid(
                    "Only two can have an action each. Name one other, or let them answer"
                            + " together.");
        }
        if (others.size() > MOST_OTHERS) {
            return invalid("Name at most %d others.".formatted(MOST_OTHERS));
        }
        return fault("first", "the first addressee", first)
                .or(() ->
                        others.stream()
                                .flatMap(one -> fault("others", "each addressee", one).stream())
                                .findFirst());
    }

    private static Optional<Refusal> invalid(String sentence) {
        return Optional.of(new Refusal.Invalid("others", sentence));
    }

    private static Optional<Refusal> fault(String field, String what, String words) {
        return Given.fault(field, what, words, Words.LONGEST_ADDRESSEE, true);
    }
}
