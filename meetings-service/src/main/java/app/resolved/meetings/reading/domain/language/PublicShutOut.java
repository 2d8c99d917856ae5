package app.resolved.meetings.reading.domain.language;

import java.util.regex.Pattern;

/**
 * Catches that the public is excluded, or asked to withdraw: complete by being resolved, though
 * somebody is asked. Must not catch the public's being asked for something else.
 */
final class PublicShutOut {

    /** Words before the decision in which the public may be named. */
    private static final int BEFORE = 20;

    private static final Pattern SHUT =
            Pattern.compile(
                    "(?i)\\bpublic\\b.{0,60}\\bbe (?:excluded|asked to (?:leave|withdraw)|requested"
                            + " to (?:leave|withdraw))|\\bexclude\\b.{0,30}\\bpublic\\b");

    private PublicShutOut() {}

    static boolean in(Words words, int from, int to) {
        int last = Math.min(to, words.size()) - 1;
        int first = Math.max(0, from - BEFORE);
        return first <= last
                && SHUT.matcher(words.text())
                        .region(words.at(first).start(), words.at(last).end())
                        .find();
    }
}
