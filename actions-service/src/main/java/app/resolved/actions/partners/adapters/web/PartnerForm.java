package app.resolved.actions.partners.adapters.web;

import app.resolved.webkit.layout.DateInput;
import app.resolved.webkit.layout.FormErrors;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a partner answers.
 *
 * @param pass of the link that was opened
 * @param answer "seen", "progress", "done", "time" or "declined"; to a recommendation of which they
 *     have a copy "accepted", "in-part" or "rejected"
 * @param until the date until which more time is asked for
 * @param name of whoever answers, as they say it
 * @param key made with the page, so that a form sent twice does its work once
 */
public record PartnerForm(
        @Nullable String pass,
        @Nullable String answer,
        @Nullable String note,
        @Nullable DateInput until,
        @Nullable String name,
        @Nullable String key) {

    static final PartnerForm EMPTY = new PartnerForm(null, null, null, null, null, null);
    private static final Set<String> WORDLESS = Set.of("seen", "accepted");
    private static final int LONGEST_NOTE = 4_000;
    private static final int LONGEST_NAME = 100;

    String said() {
        return note == null ? "" : note.strip();
    }

    String who() {
        return name == null ? "" : name.strip();
    }

    Optional<LocalDate> day() {
        return until == null ? Optional.empty() : until.date();
    }

    private String missing() {
        return switch (answer) {
            case "time" -> "Say in a sentence why it takes longer";
            case "declined" -> "Say in a sentence why, and whose it is if you know";
            case "in-part", "rejected" -> "Say why, in a sentence or two";
            case null, default -> "Say in a sentence what was done";
        };
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (answer == null || answer.isBlank()) {
            errors.add("answer", "Choose one of these");
        } else if (!WORDLESS.contains(answer) && said().isEmpty()) {
            errors.add("note", missing());
        }
        if ("time".equals(answer) && day().isEmpty()) {
            errors.add("until", "Give a day that exists, such as 27 3 2027");
        }
        if (said().length() > LONGEST_NOTE) {
            errors.add("note", "Use at most 4,000 characters");
        }
        if (who().isEmpty()) {
            errors.add("name", "Enter your name");
        } else if (who().length() > LONGEST_NAME) {
            errors.add("name", "Use at most 100 characters");
        }
        return errors;
    }
}
