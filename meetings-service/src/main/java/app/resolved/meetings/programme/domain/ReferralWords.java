package app.resolved.meetings.programme.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether the words of an outcome refer something to a body: "that the matter be referred to the
 * Audit Committee", "to refer X to Cabinet". Not: a body that is merely named, or that referred it.
 */
public final class ReferralWords {

    private static final Pattern REFER =
            Pattern.compile("\\brefer(?:red|s|ring)?\\b[^.;]{0,200}?\\bto (?:the )?");

    private ReferralWords() {}

    public static boolean refer(String wording) {
        return REFER.matcher(line(wording)).find();
    }

    /**
     * @param body the whole name of the body
     */
    public static boolean referTo(String body, String wording) {
        return Pattern.compile(REFER.pattern() + Pattern.quote(line(body)) + "\\b")
                .matcher(line(wording))
                .find();
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
