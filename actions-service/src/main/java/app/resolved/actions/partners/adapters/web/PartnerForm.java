package app.resolved.actions.partners.adapters.web;

import app.resolved.webkit.layout.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * What a partner answers.
 *
 * @param pass of the link that was opened
 * @param answer "seen", "progress" or "done"
 * @param name of whoever answers, as they say it
 * @param key made with the page, so that a form sent twice does its work once
 */
public record PartnerForm(
        @Nullable String pass,
        @Nullable String answer,
        @Nullable String note,
        @Nullable String name,
        @Nullable String key) {

    static final PartnerForm EMPTY = new PartnerForm(null, null, null, null, null);
    private static final int LONGEST_NOTE = 4_000;
    private static final int LONGEST_NAME = 100;

    String said() {
        return note == null ? "" : note.strip();
    }

    String who() {
        return name == null ? "" : name.strip();
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (answer == null || answer.isBlank()) {
            errors.add("answer", "Choose how it stands");
        } else if (!answer.equals("seen") && said().isEmpty()) {
            errors.add("note", "Say in a sentence what was done");
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
