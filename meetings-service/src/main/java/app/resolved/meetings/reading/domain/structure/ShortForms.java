package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Attendee;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the short forms that a list of those present gives: "A. Wragg (AWr)", "Chief Constable
 * (CC)". Must not take "(Chairman)" for one.
 */
final class ShortForms {

    private static final int LONGEST = 8_000;
    private static final Pattern GIVEN =
            Pattern.compile(
                    "([A-Z][\\w.'-]*(?: (?:[A-Z][\\w.'-]*|and|of|for)){0,6})"
                            + " ?\\(([A-Z][A-Za-z]{0,3}[A-Z][a-z]?)\\)");

    private ShortForms() {}

    static List<Attendee> in(String text) {
        List<Attendee> found = new ArrayList<>();
        Matcher given = GIVEN.matcher(text.substring(0, Math.min(LONGEST, text.length())));
        while (given.find()) {
            found.add(new Attendee(given.group(2), given.group(1)));
        }
        return found;
    }
}
