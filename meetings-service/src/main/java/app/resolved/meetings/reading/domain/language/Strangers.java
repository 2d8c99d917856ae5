package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/** Tells that a passive is about somebody who is not in the room, or done by them. */
final class Strangers {

    private static final Set<String> DAYS =
            Months.inFullAnd(
                    "monday tuesday wednesday thursday friday saturday sunday easter christmas"
                            + " spring summer autumn winter");
    private static final Set<String> LAWS =
            WordSet.of("legislation regulations bill patient patients");
    private static final Set<String> SPOKEN_TO =
            WordSet.of(
                    "asked invited informed notified consulted contacted approached told thanked"
                            + " requested encouraged reminded chased briefed sent given updated");

    private Strangers() {}

    /** "the Trust would be inspected": told of a body, unless it is to be spoken to. */
    static boolean subject(int i, int verb, Sentence s) {
        if (LAWS.contains(s.words().lower(i - 1))) {
            return true;
        }
        Doer subject = s.words().is(i, "to") ? null : s.doers().before(s.words(), i);
        return subject != null
                && subject.is(Doer.Sort.BODY)
                && !subject.ours()
                && !s.words().in(verb, SPOKEN_TO);
    }

    /** "by the county", who is not in the room; but not "by email" or "by 12 May". */
    static boolean by(Words words, int verb) {
        for (int k = verb + 1; k < verb + 5; k++) {
            if (words.is(k, "by")) {
                return (words.is(k + 1, "the") || words.is(k + 1, "a") || stranger(words.at(k + 1)))
                        && !words.is(k + 2, "end")
                        && !words.is(k + 2, "start")
                        && !words.is(k + 2, "middle")
                        && !words.is(k + 2, "beginning")
                        && !words.is(k + 2, "time")
                        && !words.is(k + 2, "next")
                        && !words.is(k + 2, "committee");
            }
        }
        return false;
    }

    /** "by Ofsted", but not "by Friday". */
    private static boolean stranger(Word word) {
        return word.large()
                && Character.isLetter(word.text().charAt(0))
                && !DAYS.contains(word.lower());
    }
}
