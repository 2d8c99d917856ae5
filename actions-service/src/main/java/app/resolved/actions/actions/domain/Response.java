package app.resolved.actions.actions.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a body says of a recommendation of which it has a copy.
 *
 * @param reasons null where it was accepted without a word
 * @param on the day on which it was recorded, in Europe/London
 */
public record Response(Verdict verdict, @Nullable String reasons, LocalDate on) {

    public enum Verdict {
        ACCEPTED("Accepted"),
        ACCEPTED_IN_PART("Accepted in part"),
        REJECTED("Rejected");

        private final String inWords;

        Verdict(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    boolean says(Verdict other, @Nullable String why) {
        return verdict == other && Objects.equals(reasons, why);
    }
}
