package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins a request and the short answer to it: "The Chair asked for a note. Mr Oak agreed to do
 * this." is one deed, and Mr Oak's. Must not catch an answer that names a deed of its own, nor one
 * to nothing that was asked.
 */
final class Reply {

    private static final Phrases YES =
            Phrases.of(
                    "agreed to this | agreed to that | agreed to do this | agreed to do that |"
                        + " agreed to do so | agreed to arrange this | gave that assurance | gave"
                        + " this assurance | gave that undertaking | gave this undertaking |"
                        + " undertook to do so | undertook to do this | undertook to do that | took"
                        + " this away | took that away | took it away | would do so | will do so |"
                        + " would do this | will do this | would do that | will do that | would"
                        + " arrange this | will arrange this | would arrange that | promised to do"
                        + " so | was happy to do so | were happy to do so | was content to do so |"
                        + " offered to do so | offered to do this | offered to do that | would see"
                        + " to it | would see to this | will see to this | this would be done |"
                        + " that would be done | it would be done | this will be done | this would"
                        + " be provided | this would be looked into | could do this | could do that"
                        + " | could do so | this could be done | it could be done | could arrange"
                        + " this | would do it | will do it | was so agreed | this was agreed |"
                        + " that was agreed");
    private static final Set<String> ASKING =
            WordSet.of(
                    "asked requested suggested wondered enquired inquired wanted wished"
                            + " sought pressed");
    private static final Phrases WISHING =
            Phrases.of("would like | would want | would welcome | would find it");
    private static final Set<String> SAYING =
            WordSet.of("said confirmed agreed replied answered promised assured advised");
    private static final int SHORT = 9;
    private static final int LONGEST = 20;

    private final Words words;
    private final Sentence sentence;
    private final int yes;

    Reply(Sentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.yes = words.size() > LONGEST ? -1 : firstYes();
    }

    /** "Mr Oak agreed.", "Mr Oak said that it could." */
    private boolean weak() {
        int last = words.is(words.size() - 1, ".") ? words.size() - 2 : words.size() - 1;
        return last < SHORT
                && (words.is(last, "agreed")
                        || words.is(last, "could")
                        || words.is(last, "yes")
                        || words.is(last, "would"));
    }

    /** "asked if a map could be sent": what could be done, not how things are. */
    private static boolean asksCould(Words words) {
        for (int k = 1; k < words.size(); k++) {
            if (words.is(k, "could", "be") || words.is(k, "could", "include")) {
                return true;
            }
        }
        return false;
    }

    private int firstYes() {
        for (int k = 0; k < words.size(); k++) {
            if (YES.at(words, k)) {
                return k;
            }
        }
        return -1;
    }

    /** The request with its answer; nothing where this is no answer to it. */
    @Nullable Found to(@Nullable Found before, Sentence asked, LastNamed lastNamed) {
        boolean wanted = before != null && before.finding().forAction();
        boolean could = yes < 0 && weak() && (asksCould(asked.words()) || wanted);
        boolean theirs =
                before != null
                        && before.finding().kind() == Kind.UNDERTAKING
                        && before.doer() != null;
        if (theirs && yes > 0 && words.is(yes, "will")
                || yes < 0 && !could
                || !wanted && !asks(asked.words())
                || asksBefore(yes)) {
            return null;
        }
        Doer doer = who();
        boolean person =
                doer != null
                        && doer.is(
                                Doer.Sort.PERSON, Doer.Sort.PRONOUN, Doer.Sort.BODY, Doer.Sort.NAME)
                        && !words.is(doer.from(), "they")
                        && !words.is(doer.from(), "it");
        String name = !person || doer == null ? null : named(doer, lastNamed);
        String own = before == null ? null : before.doer();
        int end = sentence.start() + words.text().length();
        double confidence = wanted && before != null ? before.finding().confidence() : 0;
        Finding promised =
                Finding.action(
                        Kind.UNDERTAKING,
                        0,
                        wanted && before != null ? before.finding().deed() : 0,
                        null,
                        words.phrase(Math.max(0, yes), Math.max(0, yes) + 3),
                        Math.max(0.76, confidence));
        int start = wanted && before != null ? before.start() : asked.start();
        return new Found(promised, asked, start, end, name == null ? own : name);
    }

    /** "A Member asked for a map and this was agreed" is an answer to its own request. */
    private boolean asksBefore(int until) {
        for (int k = 0; k < until; k++) {
            if (words.is(k, "asked", "for") || words.is(k, "asked", "that")) {
                return true;
            }
        }
        return false;
    }

    /** Before the yes, or whoever "said that it would be done". */
    private @Nullable Doer who() {
        Doer doer = yes < 0 ? null : sentence.doers().subjectOf(words, yes);
        for (int k = 1; doer == null && k < words.size(); k++) {
            doer = words.in(k, SAYING) ? sentence.doers().before(words, k) : null;
        }
        return doer;
    }

    private @Nullable String named(Doer doer, LastNamed lastNamed) {
        return doer.is(Doer.Sort.PRONOUN)
                ? lastNamed.meantAt(words, doer.from(), sentence.doers())
                : doer.words();
    }

    private static boolean asks(Words words) {
        for (int k = 0; k < words.size(); k++) {
            if (words.in(k, ASKING) || WISHING.at(words, k)) {
                return true;
            }
        }
        return false;
    }
}
