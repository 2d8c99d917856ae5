package app.resolved.actions.actions.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a recommendation that was made to them, or of which they have a copy.
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

    /** "Accepted in part. The first half alone." */
    public String inWords() {
        return reasons == null ? verdict.inWords() + "." : verdict.inWords() + ". " + reasons;
    }

    boolean says(Verdict other, @Nullable String why) {
        return verdict == other && Objects.equals(reasons, why);
    }
}
