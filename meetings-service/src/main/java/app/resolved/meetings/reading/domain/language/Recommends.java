package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Catches what a meeting recommends to another body: "recommends Council to adopt it", "commended
 * the plan to Cabinet for adoption". Must not catch what a report or an officer recommended, nor
 * the meeting's own adoption.
 */
final class Recommends implements Rule {

    private static final Set<String> RECOMMENDING =
            WordSet.of("recommends recommended recommend commended commends commend");

    /** "The Audit Committee recommended" is told of another one. */
    private static final Pattern MEETING =
            Pattern.compile(
                    "(?i)(?:the"
                        + " )?(?:sub-)?(?:committee|board|panel|group|forum|commission|council|cabinet|executive|members)");

    private static final Set<String> FOR_WHAT =
            WordSet.of("approval adoption consideration decision endorsement ratification");
    private static final Set<String> COMPLETE =
            WordSet.of("note receive notes receives noted received");
    private static final int NEAR = 9;
    private static final int FAR = 16;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        if (!words.in(i, RECOMMENDING) || words.is(i - 1, "had") || words.is(i - 1, "is")) {
            return null;
        }
        if (words.is(i - 1, "was") || words.is(i - 1, "were")) {
            return wasRecommended(i, s);
        }
        Doer before = s.doers().before(words, i);
        boolean meeting = before != null && MEETING.matcher(before.words()).matches();
        boolean agreed = words.is(i - 1, "to") && (i == 1 || words.is(i - 2, "agreed"));
        if (!meeting && !agreed && !words.is(i - 1, "and")) {
            return null;
        }
        Finding to = toDo(i, s);
        return to == null ? forAdoption(i, s) : to;
    }

    /** "The Cabinet Member was recommended to publish it", but not "members were". */
    private static @Nullable Finding wasRecommended(int i, Sentence s) {
        Words words = s.words();
        Doer doer = words.is(i + 1, "to") ? s.doers().before(words, i - 1) : null;
        boolean another = doer != null && doer.is(Doer.Sort.BODY, Doer.Sort.PERSON);
        return another && s.verbs().isDeed(words, i + 2)
                ? Finding.action(
                        Kind.RECOMMENDATION, i, i + 2, doer, words.phrase(i - 1, i + 3), 0.8)
                : null;
    }

    /** "recommends Council to adopt it". */
    private static @Nullable Finding toDo(int i, Sentence s) {
        Words words = s.words();
        for (int to = i + 2; to < i + NEAR; to++) {
            Doer doer = words.is(to, "to") ? s.doers().between(words, i + 1, to) : null;
            if (doer != null
                    && doer.is(Doer.Sort.BODY, Doer.Sort.PERSON)
                    && !words.at(to + 1).large()
                    && s.verbs().isDecided(words, to + 1)) {
                return Finding.action(
                        Kind.RECOMMENDATION, i, to + 1, doer, words.phrase(i, to + 2), 0.82);
            }
        }
        return null;
    }

    /** "commended the plan to Cabinet for adoption", "recommended it to Council for approval". */
    private static @Nullable Finding forAdoption(int i, Sentence s) {
        Words words = s.words();
        for (int on = i + 3; on < i + FAR; on++) {
            if (!words.is(on, "for") || !words.in(on + 1, FOR_WHAT)) {
                continue;
            }
            for (int to = on - 2; to > i; to--) {
                Doer doer = words.is(to, "to") ? s.doers().between(words, to + 1, on) : null;
                if (doer != null && doer.is(Doer.Sort.BODY)) {
                    return Finding.action(
                                    Kind.RECOMMENDATION, i, i, null, words.phrase(i, i + 2), 0.8)
                            .by(doer);
                }
            }
        }
        return null;
    }

    /** "RECOMMENDED that the Council adopt it": what another body is to decide is an action. */
    static Finding another(Finding decided, Words own, Doers doers) {
        boolean information =
                decided.kind() == Kind.RECOMMENDATION
                        && !decided.forAction()
                        && !own.in(decided.deed(), COMPLETE);
        Doer doer = information ? doers.before(own, decided.deed()) : null;
        boolean body = doer != null && doer.is(Doer.Sort.BODY);
        return body
                ? Finding.action(decided.kind(), 0, decided.deed(), doer, decided.cue(), 0.86)
                : decided;
    }
}
