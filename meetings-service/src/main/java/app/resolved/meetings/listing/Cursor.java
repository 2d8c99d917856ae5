package app.resolved.meetings.listing;

import app.resolved.webkit.problems.Refused;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sort key of the last item seen. It opens nothing: a made-up one only begins elsewhere. */
public record Cursor(List<String> parts) {

    private static final String BETWEEN = "\n";
    private static final int LONGEST = 400;

    public static Cursor of(String... parts) {
        return new Cursor(List.of(parts));
    }

    /**
     * @throws Refused where it is none of ours
     */
    public static Optional<Cursor> read(@Nullable String encoded, int parts) {
        if (encoded == null || encoded.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(decoded(encoded, parts));
    }

    public LocalDate date(int part) {
        try {
            return LocalDate.parse(parts.get(part));
        } catch (DateTimeException noDate) {
            throw foreign();
        }
    }

    public int number(int part) {
        try {
            return Integer.parseInt(parts.get(part));
        } catch (NumberFormatException noNumber) {
            throw foreign();
        }
    }

    public String text(int part) {
        return parts.get(part);
    }

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8));
    }

    private static Cursor decoded(String encoded, int parts) {
        if (encoded.length() > LONGEST) {
            throw foreign();
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            var read = List.of(text.split(BETWEEN, -1));
            if (read.size() != parts) {
                throw foreign();
            }
            return new Cursor(read);
        } catch (IllegalArgumentException notBase64) {
            throw foreign();
        }
    }

    private static Refused foreign() {
        return Refused.badInput(
                "after", "Give the value of \"next\" of the page before, unchanged.");
    }
}
