package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/** Tells whether the word at a place is a verb of doing. */
final class Verbs {

    private static final Set<String> ADVERBS =
            WordSet.of(
                    "also now then therefore nevertheless nonetheless always all both again"
                        + " urgently immediately further formally personally jointly each either"
                        + " only first initially subsequently once more instead happily duly thus"
                        + " simply actively accordingly soon shortly still hereby strongly"
                        + " separately henceforth forthwith please kindly");

    private static final Set<String> THIS_MEETING =
            Set.of(
                    "introduce",
                    "present",
                    "summarise",
                    "outline",
                    "open",
                    "begin",
                    "vote",
                    "leave",
                    "speak",
                    "withdraw");
    private static final Set<String> TAKEN_NOW =
            Set.of(
                    "item",
                    "items",
                    "question",
                    "questions",
                    "chair",
                    "vote",
                    "votes",
                    "nominations",
                    "comments",
                    "minutes");

    private static final Set<String> OPENED =
            WordSet.of("account accounts negotiations discussions dialogue talks");
    private static final int FAR = 10;
    private static final Set<String> OF_OBJECTS = WordSet.of("the its our their all this");
    private static final Set<String> OF_QUESTIONS =
            WordSet.of("a questions question about whether if how what why when further that for");
    private static final Set<String> SPOKEN_TO = WordSet.of("to with at for on");

    private static final Set<String> MEETINGS =
            WordSet.of("committee panel board meeting forum council next group");
    private static final Set<String> MINUTES = WordSet.of("minutes minute record them");
    private static final Set<String> PUT_TO =
            WordSet.of("on together forward right back to in down up out round");
    private static final Set<String> TAKEN_ON =
            WordSet.of("advice soundings steps legal forward up away back stock lead under");

    private final Vocabulary vocabulary;

    Verbs(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Over "also", "then" and the like. */
    int overAdverbs(Words words, int at) {
        int i = at;
        while (i < at + 3
                && (ADVERBS.contains(words.lower(i))
                        || words.lower(i).endsWith("ly")
                                && !vocabulary.deeds.contains(words.lower(i)))) {
            i++;
        }
        return i;
    }

    /** Back over "also", "kindly" and the like, to the word that they stand behind. */
    int behindAdverbs(Words words, int at) {
        int i = at;
        while (i > at - 3
                && i > 0
                && (ADVERBS.contains(words.lower(i))
                        || words.lower(i).endsWith("ly")
                                && !vocabulary.deeds.contains(words.lower(i)))) {
            i--;
        }
        return i;
    }

    boolean isDeed(Words words, int at) {
        String base = words.lower(at);
        if (vocabulary.isDeed(base) || seesTo(words, at)) {
            return true;
        }
        return !vocabulary.known(base)
                && !vocabulary.isParticiple(base)
                && base.length() > 2
                && words.tagged(at, "VERB");
    }

    /** A deed, or what a body decides: "adopt", "approve". */
    boolean isDecided(Words words, int at) {
        return isDeed(words, at) || vocabulary.information.contains(words.lower(at));
    }

    boolean asks(Words words, int at) {
        return words.in(at, vocabulary.asking);
    }

    boolean promises(Words words, int at) {
        return words.in(at, vocabulary.promising);
    }

    /** Of a participle, or of a form in -s or -ing. */
    String baseOf(String form) {
        return vocabulary.baseOf(form);
    }

    boolean isListed(String base) {
        return vocabulary.deeds.contains(base);
    }

    /** Doing rather than being: neither a state nor only noting. */
    boolean isPlainDeed(Words words, int at) {
        return isDeed(words, at)
                && (!vocabulary.statives.contains(words.lower(at)) || seesTo(words, at));
    }

    /** "see to this", "see whether it can be done". */
    private static boolean seesTo(Words words, int at) {
        return words.is(at, "sit", "down")
                || words.is(at, "come", "back", "to")
                || words.is(at, "come", "back", "with")
                || words.is(at, "come", "to") && words.in(at + 3, MEETINGS)
                || phrasal(words, at)
                || words.is(at, "sign") && !words.has(at + 1, at + 6, MINUTES)
                || takes(words, at)
                || words.is(at, "form") && (words.is(at + 1, "a") || words.is(at + 1, "an"))
                || words.is(at, "see")
                        && (words.is(at + 1, "to")
                                || words.is(at + 1, "that")
                                || words.is(at + 1, "whether")
                                || words.is(at + 1, "if")
                                || words.is(at + 1, "who")
                                || words.is(at + 1, "what"));
    }

    /** "run it past the partners", "put something on the website", but not "put to the vote". */
    private static boolean phrasal(Words words, int at) {
        for (int k = at + 2; k < at + 6; k++) {
            boolean run = words.is(at, "run") && (words.is(k, "past") || words.is(k, "by"));
            boolean put = words.is(at, "put") && words.in(k, PUT_TO) && !words.is(k + 2, "vote");
            if (run || put) {
                return true;
            }
        }
        return false;
    }

    /** "take advice", "take it forward", but not "take the view" or "take no action". */
    private static boolean takes(Words words, int at) {
        for (int k = at + 1; words.is(at, "take") && k < at + 4; k++) {
            if (words.in(k, TAKEN_ON) || words.is(k, "no") || words.is(k, "any")) {
                return words.in(k, TAKEN_ON);
            }
        }
        return false;
    }

    /** "invited the Director to introduce the report", but not "to present it in May". */
    boolean isOnTheSpot(Words words, int verb) {
        if (words.is(verb, "take")) {
            return TAKEN_NOW.contains(words.lower(verb + 1))
                    || words.is(verb + 1, "the") && TAKEN_NOW.contains(words.lower(verb + 2));
        }
        if (words.is(verb, "give", "a", "presentation")
                || words.is(verb, "give", "an", "overview")) {
            return words.due() == null;
        }
        if (words.is(verb, "ask")
                && words.at(verb + 1).isWord()
                && !words.in(verb + 1, OF_QUESTIONS)) {
            return false;
        }
        if (words.is(verb, "open") && words.has(verb + 1, verb + 5, OPENED)) {
            return false;
        }
        boolean object = words.in(verb + 1, OF_OBJECTS);
        if (object && words.is(verb, "switch") || elsewhere(words, verb)) {
            return false;
        }
        if (words.is(verb, "speak") && words.in(verb + 1, SPOKEN_TO)) {
            return false;
        }
        return vocabulary.onTheSpot.contains(words.lower(verb)) && words.due() == null;
    }

    /** "clarify it with the Agency", "explain it in the next report": not here and now. */
    private static boolean elsewhere(Words words, int verb) {
        for (int k = verb + 2; k < verb + FAR; k++) {
            if (words.is(k, "with", "the")
                    || words.is(k, "in", "the", "next")
                    || words.is(k, "in", "writing")
                    || words.is(k, "for", "the", "website")) {
                return true;
            }
        }
        return false;
    }

    /** "the Director would introduce the report": a promise about this meeting only. */
    boolean isForThisMeeting(Words words, int verb) {
        if (words.is(verb, "give") || words.is(verb, "provide")) {
            return words.is(verb + 2, "verbal") || words.is(verb + 2, "oral");
        }
        boolean plain = THIS_MEETING.contains(words.lower(verb)) || words.is(verb, "take");
        return plain && isOnTheSpot(words, verb);
    }

    boolean isDoing(Words words, int at) {
        String form = words.lower(at);
        return form.endsWith("ing")
                && form.length() > 5
                && vocabulary.deeds.contains(vocabulary.baseOf(form));
    }

    boolean isParticipleOfDeed(Words words, int at) {
        String form = words.lower(at);
        return vocabulary.isParticiple(form) && vocabulary.isDeed(vocabulary.baseOf(form));
    }

    /** Of any verb that is none of being or deciding, listed or not: "to be felled". */
    boolean isParticipleOfDoing(Words words, int at) {
        String base = vocabulary.baseOf(words.lower(at));
        boolean other = vocabulary.statives.contains(base) || vocabulary.information.contains(base);
        return isParticipleOfDeed(words, at) || vocabulary.isParticiple(words.lower(at)) && !other;
    }

    boolean isExpectedPassive(Words words, int at) {
        return vocabulary.passives.contains(words.lower(at));
    }
}
