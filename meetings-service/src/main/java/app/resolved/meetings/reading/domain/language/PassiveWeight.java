package app.resolved.meetings.reading.domain.language;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * How surely a passive asks somebody for something: "would be circulated" more than "would be
 * installed", which a plan says as well, and "would be discussed" least.
 */
final class PassiveWeight {

    static final double UNLIKELY = 0.42;

    private static final Pattern SOON =
            Pattern.compile(
                    "(?i)by|within|before|next|later|no later|as soon|immediately|this"
                            + " (?:week|month)|tomorrow|at once|straight");

    private static final Set<String> POSTED =
            WordSet.of("website site web noticeboard notice agenda board page portal list");

    static final Set<String> TALK = WordSet.of("discussed considered covered put raised made");

    /** "would be considered again". */
    private static final Set<String> AGAIN = WordSet.of("again further");

    private static final Set<String> GOVERNING =
            WordSet.of("of for as with into over about require requires required");
    private static final Set<String> SAID = Set.of("said");
    private static final int LONGEST_THING = 6;
    private static final Set<String> DOING = WordSet.of("made undertaken carried done conducted");
    private static final Set<String> WORK =
            WordSet.of(
                    "investigation investigations enquiries inquiries effort efforts attempts"
                        + " research representations contact checks request requests application"
                        + " approaches announcement assessment survey campaign audit");

    /** What a plan says will come about, unless somebody says that they will see to it. */
    private static final Set<String> WORKS =
            WordSet.of("taken given installed replaced moved advertised carried");

    private static final Set<String> WEAK =
            WordSet.of(
                    "made taken given considered put looked displayed discussed informed presented"
                            + " produced installed published monitored replaced included");

    private PassiveWeight() {}

    /** 0 where it asks nobody. */
    static double of(int i, int verb, Sentence s) {
        Words words = s.words();
        if (words.is(verb, "done") && !words.is(i, "to")) {
            return Speaker.of(words, i, s) == null ? 0 : 0.62;
        }
        boolean isTo = words.is(i, "to") && (words.is(i - 1, "is") || words.is(i - 1, "are"));
        if (isTo && words.is(verb, "told") && words.due() == null) {
            return 0.66;
        }
        boolean seenTo = words.is(verb, "seen", "to") || words.is(verb, "left", "at");
        if (seenTo && Speaker.of(words, i, s) != null) {
            return 0.62;
        }
        if (words.is(verb, "told") && !words.is(i, "to") && Speaker.of(words, i, s) != null) {
            return 0.62;
        }
        if (words.is(verb, "kept") && Keeping.posted(words, verb)) {
            return often(words) ? 0 : 0.58;
        }
        if (words.is(verb, "extended") && says(words, "invitation", i)) {
            return 0.76;
        }
        boolean asked = words.is(i - 2, "will", "need");
        boolean verbless = isTo || asked || Verbless.before(words, i);
        if (words.is(i, "to") && !verbless && governed(words, i)) {
            return 0;
        }
        boolean answer =
                words.is(i - 2, "written", "answer") || words.is(i - 2, "written", "response");
        if (answer) {
            return 0.7;
        }
        if (work(words, i, verb)) {
            return 0.66;
        }
        if (!s.verbs().isExpectedPassive(words, verb)) {
            boolean happens = Happenings.are(words, verb);
            if (!happens && s.verbs().isParticipleOfDeed(words, verb) && granted(words, i, s)) {
                return 0.62;
            }
            boolean planned =
                    words.is(i, "to")
                            && !isTo
                            && !words.is(i - 1, "was")
                            && !words.is(i - 1, "were");
            boolean said = Speaker.of(words, i, s) != null || words.has(0, i, SAID);
            if (said && inNextPaper(words, verb)) {
                return 0.64;
            }
            return !happens && !planned && s.verbs().isParticipleOfDeed(words, verb) && soon(words)
                    ? 0.56
                    : 0;
        }
        boolean again = words.in(verb + 1, AGAIN);
        if (TALK.contains(words.lower(verb)) && again) {
            return 0.66;
        }
        boolean talk =
                TALK.contains(words.lower(verb))
                        && !PutOff.in(words)
                        && !words.is(i - 1, "arrangements")
                        && !words.is(i - 1, "consideration")
                        && !words.is(i - 1, "enquiries")
                        && !Happenings.putRight(words, verb)
                        && !words.is(verb + 1, "with")
                        && !(i == 0 && words.is(verb + 1, "by"))
                        && !words.is(verb + 1, "available")
                        && !(words.is(verb, "put", "on") && posted(words, verb))
                        && !(words.is(verb, "put", "to")
                                && (words.at(verb + 2).large() || words.at(verb + 3).large()));
        boolean heeded =
                words.is(verb, "presented", "as")
                        || words.is(verb, "taken", "on", "board")
                        || words.is(verb, "taken", "into")
                        || words.is(verb, "put", "forward");
        boolean aside =
                words.text().contains("for approval") && !isTo
                        || words.is(verb + 1, ",", "but")
                        || words.is(i - 1, "which")
                        || words.is(i - 1, "who")
                        || words.is(verb, "informed")
                                && !words.is(verb + 1, "of")
                                && !words.is(verb + 1, "that");
        if (talk || heeded || aside || often(words)) {
            return UNLIKELY;
        }
        boolean works =
                WORKS.contains(words.lower(verb))
                        && !words.is(i, "to")
                        && !words.is(i - 1, "consideration")
                        && !words.is(verb, "taken", "to", "the");
        if (works && Speaker.of(words, i, s) == null) {
            return UNLIKELY;
        }
        return WEAK.contains(words.lower(verb)) ? 0.6 : 0.76;
    }

    /** "holds money for equipment to be provided": says what it is for. */
    private static boolean governed(Words words, int to) {
        for (int k = to - 1; k > to - LONGEST_THING && words.at(k).isWord(); k--) {
            if (words.in(k, GOVERNING)) {
                return true;
            }
        }
        return false;
    }

    /** "enquiries about it will be made", "it will be undertaken", "a date will be set". */
    private static boolean work(Words words, int i, int verb) {
        boolean work = false;
        for (int k = i - 1; k > i - LONGEST_THING; k--) {
            work |= words.in(k, WORK);
        }
        return work && words.in(verb, DOING)
                || words.is(verb, "undertaken") && words.is(i, "will")
                || words.is(verb, "set") && words.is(i - 1, "date");
    }

    /** "separated in the next version". */
    private static boolean inNextPaper(Words words, int verb) {
        for (int k = verb + 1; k < verb + 5; k++) {
            if (words.is(k, "in", "the", "next")
                    || words.is(k, "from", "the", "next")
                    || words.is(k, "in", "future")) {
                return true;
            }
        }
        return false;
    }

    /** "put on the website", "put on the council's notice board". */
    private static boolean posted(Words words, int verb) {
        for (int k = verb + 2; k < verb + 6; k++) {
            if (POSTED.contains(words.lower(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Words words, String word, int before) {
        for (int k = Clause.startBefore(words, before); k < before; k++) {
            if (words.is(k, word)) {
                return true;
            }
        }
        return false;
    }

    /** "agreed that it would be re-scored": said to somebody who wanted it. */
    private static boolean granted(Words words, int i, Sentence s) {
        for (int k = Clause.startBefore(words, i); k < i; k++) {
            boolean granting =
                    words.is(k, "agreed") || words.is(k, "undertook") || words.is(k, "accepted");
            if (granting && Speaker.of(words, i, s) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean soon(Words words) {
        String due = words.due();
        return due != null && SOON.matcher(due).lookingAt() && !words.text().contains(due + " of ");
    }

    private static boolean often(Words words) {
        for (int k = 0; k < words.size(); k++) {
            if (words.is(k, "each", "year")
                    || words.is(k, "every", "year")
                    || words.is(k, "basis")
                    || words.is(k, "annually")
                    || words.is(k, "where", "needed")
                    || words.is(k, "where", "necessary")
                    || words.is(k, "as", "needed")
                    || words.is(k, "each", "month")
                    || words.is(k, "every") && words.lower(k + 2).startsWith("year")
                    || words.is(k, "regularly")) {
                return true;
            }
        }
        return false;
    }
}
