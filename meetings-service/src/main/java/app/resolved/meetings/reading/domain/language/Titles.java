package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Purpose;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives a follow-up its title: what is to be done, from the verb on where that says it. */
final class Titles {

    private static final int LONGEST = 90;

    /** "To write to the owner" and "that fees be raised" say no more than what is behind them. */
    private static final Pattern SAYS_NO_MORE =
            Pattern.compile("^(?:[Tt]hat |[Aa]grees to |[Tt]o (?!be\\b))(?=[a-z])");

    private static final Pattern LABEL = Pattern.compile("^(?:Action|ACTION)\\s*[:\u2013-]\\s*");

    /** Behind the deed: "Action: Clerk", which is told apart. */
    private static final Pattern WHOSE =
            Pattern.compile(
                    "[.;,]\\s+\\(?(?:Action|ACTION)(?:"
                        + " by)?\\s*[:\u2013-](?:\\s*+(?:[A-Z][\\w.'\u2019-]*+|of|and|the|for|[&/,]))++$");

    private static final Set<String> NAMED_BEFORE =
            WordSet.of("they it he she these those them this");

    private static final Set<String> BEING = WordSet.of("be been being");

    private final Vocabulary vocabulary;

    Titles(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String of(Found found, String sentence) {
        String order = ordered(found, deedWords(found, sentence));
        String alone = SAYS_NO_MORE.matcher(LABEL.matcher(order).replaceFirst("")).replaceFirst("");
        String deed = WHOSE.matcher(alone).replaceFirst("");
        return shortened(deed.replaceAll("[.;,:]+(?: and)?$", ""));
    }

    /** At most 90 characters, cut between words, with a capital at the head. */
    static String shortened(String words) {
        String large =
                words.isEmpty()
                        ? words
                        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
        if (large.length() <= LONGEST) {
            return large;
        }
        int space = large.lastIndexOf(' ', LONGEST - 1);
        return large.substring(0, space < LONGEST / 2 ? LONGEST - 1 : space) + "\u2026";
    }

    private static String deedWords(Found found, String sentence) {
        Words words = found.sentence().words();
        int deed = found.finding().deed();
        int start = words.at(deed).start();
        int end = found.end() - found.sentence().start();
        boolean says =
                found.finding().purpose() == Purpose.ACTION
                        && found.doer() != null
                        && !isPassive(words, deed)
                        && start > 0
                        && start < end - 8
                        && end <= words.text().length()
                        && start >= found.start() - found.sentence().start();
        return says
                ? Writing.folded(words.text().substring(start, end))
                : behindThat(words, deed, end, sentence);
    }

    /** "a letter be sent", whoever is to send it: the thing is named in front of the deed. */
    private static boolean isPassive(Words words, int deed) {
        return words.in(deed - 1, BEING)
                || words.in(deed - 2, BEING) && words.lower(deed - 1).endsWith("ly");
    }

    /**
     * A long sentence is cut to the words behind its last "that" before the deed, unless they speak
     * of "them".
     */
    private static String behindThat(Words words, int deed, int end, String sentence) {
        if (sentence.length() <= LONGEST || end > words.text().length()) {
            return sentence;
        }
        for (int k = deed - 1; k > 0; k--) {
            if (words.is(k, "that")
                    && words.at(k + 1).end() < end
                    && !words.in(k + 1, NAMED_BEFORE)) {
                return Writing.folded(words.text().substring(words.at(k + 1).start(), end));
            }
        }
        return sentence;
    }

    /** A part that begins "Defers the item" orders to defer it; "JS" is somebody. */
    private String ordered(Found found, String title) {
        int space = title.indexOf(' ');
        if (found.finding().purpose() != Purpose.ACTION || space < 0) {
            return title;
        }
        String first = title.substring(0, space);
        String verb = first.substring(0, 1).toLowerCase(Locale.UK) + first.substring(1);
        String deed = found.sentence().words().lower(found.finding().deed());
        return verb.endsWith("s") && verb.equals(deed) && !verb.equals("agrees")
                ? vocabulary.baseOf(verb) + title.substring(space)
                : title;
    }
}
