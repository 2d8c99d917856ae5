package app.resolved.meetings.programme.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether the words of an outcome put something on a work programme: "that X be added to the work
 * programme", "include Y in the forward plan", "Z to be scheduled for the work plan". Not: that a
 * work programme itself be noted, agreed, approved or received, or amended in no named way.
 */
public final class ProgrammeWords {

    private static final String PROGRAMME =
            "(?:forward |future |annual )?(?:work(?:ing)? ?(?:programme|program|plan)|forward"
                    + " plan)";
    private static final Pattern ADDS =
            Pattern.compile(
                    "\\b(?:add(?:ed|ing)?|includ(?:e|ed|ing)|plac(?:e|ed|ing)|put|insert(?:ed)?"
                            + "|schedul(?:e|ed|ing)|programm?ed)\\b"
                            + "[^.;]{0,200}?\\b(?:to|in|on|onto|into|within|for|as part of)\\s+"
                            + "(?:the |its |their |our )?[\\p{L}' ]{0,60}?\\b"
                            + PROGRAMME
                            + "\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ProgrammeWords() {}

    public static boolean addSomething(String title, String wording) {
        return ADDS.matcher(line(title)).find() || ADDS.matcher(line(wording)).find();
    }

    private static String line(String words) {
        var bounded = words.length() > 8_000 ? words.substring(0, 8_000) : words;
        return bounded.replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
