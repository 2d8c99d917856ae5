package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that the parts of a decision share, such as "that the Director be asked to:". */
final class Stem {

    private static final Set<String> HEADS =
            WordSet.of(
                    "agree note approve endorse delegate adopt support recommend request ask"
                            + " instruct confirm authorise receive welcome");
    private static final Pattern TAIL = Pattern.compile("[\\s:\u2013\u2014-]+$");

    /** "Agreed, in order to help them, to": why, not what. */
    private static final Pattern PURPOSE = Pattern.compile("(?i),? in order to [^,:;]{1,220},");

    /** "noted, including the following additions": what is listed is new. */
    private static final Pattern CHANGED =
            Pattern.compile("(?i)\\bfollowing (?:\\w+ )?(?:additions?|items|topics|actions)\\s*$");

    /** "RESOLVED that the County Council resolves:", which says twice that it does. */
    private static final Pattern BODY_RESOLVES =
            Pattern.compile(
                    "(?i)^(?:that )?(?:the |this )?(?:[\\w'-]+"
                        + " ){0,4}(?:council|cabinet|committee|board|panel|authority|meeting|executive)"
                        + " (?:therefore |hereby |further )?(?:resolves?|agrees?|decides?)(?: to|"
                        + " that)?$");

    /** "is asked to agree the following", as the report has it. */
    private static final Pattern ASKED_TO_AGREE =
            Pattern.compile(
                    "(?i)\\b(?:is|are) (?:asked|invited|requested|recommended) to"
                            + " (?=(?:agree|approve|note|endorse|adopt)\\b)");

    /** "recommends that Cabinet:", whose parts say what it does: "Defers the closure". */
    private static final Pattern BODY_LAST =
            Pattern.compile("\\b(?:Cabinet|Council|Committee|Board|Panel|Executive|Authority)$");

    private static final Pattern WANTED =
            Pattern.compile(
                    "(?i)\\b(?:requests?|requested|asks?|asked|invites?|instructs?|following"
                            + " actions?|taken forward|be added)\\b");

    private final String stem;
    private final English english;

    Stem(String stem, English english) {
        String open = TAIL.matcher(stem).replaceAll("");
        String decided = BODY_RESOLVES.matcher(open).replaceFirst("");
        String agreed = ASKED_TO_AGREE.matcher(decided).replaceAll("");
        this.stem = PURPOSE.matcher(agreed).replaceAll("");
        this.english = english;
    }

    /** Reads the part as if the stem stood before it, and gives the finding in the part's words. */
    Finding read(Words part, Decisions decisions, Doers doers, Kind kind, String cue) {
        if (NothingIsDone.doneHere(part)) {
            return Finding.information(kind, 0, 0, cue, 0.85);
        }
        Words whole = new Words(stem.isEmpty() ? part.text() : joined(part), english);
        int before = whole.size() - part.size();
        Doer recommendedTo =
                kind == Kind.RECOMMENDATION ? recommendedTo(whole, before, doers) : null;
        Finding found = decisions.read(whole, 0, whole.size(), doers, kind, cue);
        if (found == null) {
            found = decisions.read(part, 0, part.size(), doers, kind, cue);
            before = 0;
        }
        recommendedTo = recommendedTo == null ? onward(whole, before, doers) : recommendedTo;
        if (recommendedTo != null) {
            int deed = found == null ? 0 : Math.max(0, found.deed() - before);
            return Finding.action(Kind.RECOMMENDATION, 0, deed, null, cue, 0.9)
                    .by(inPart(recommendedTo, whole.size() - part.size()));
        }
        if (found == null && (kind == Kind.RECOMMENDATION || wanted())) {
            return Finding.action(kind, 0, 0, null, cue, 0.72);
        }
        if (found == null) {
            return Finding.information(kind, 0, 0, cue, 0.6);
        }
        if (!found.forAction() && found.deed() < before && isNew()) {
            return Finding.action(kind, 0, 0, null, cue, 0.8);
        }
        int deed = Math.max(0, found.deed() - before);
        return new Finding(
                0,
                deed,
                found.kind(),
                found.purpose(),
                inPart(found.doer(), before),
                cue,
                found.confidence(),
                true);
    }

    /** "Agree" or "Endorses" at the head of a part is no name's end. */
    private String joined(Words part) {
        String first = part.lower(0);
        String base = first.endsWith("s") ? first.substring(0, first.length() - 1) : first;
        String rest = part.text().substring(first.length());
        boolean deed = first.endsWith("s") && BODY_LAST.matcher(stem).find();
        String own = deed ? first + rest : part.text();
        return stem + " " + (HEADS.contains(base) ? base + rest : own);
    }

    private boolean isNew() {
        boolean changed = stem.endsWith("changes") || stem.endsWith("amendments");
        return CHANGED.matcher(stem).find() || changed && Sorting.forWorkProgramme(stem);
    }

    /** "that the recommendations be approved for onward referral to Council". */
    private static @Nullable Doer onward(Words whole, int before, Doers doers) {
        boolean recommendations = false;
        for (int k = 0; k < before; k++) {
            recommendations |= whole.is(k, "recommendations");
            boolean on = whole.is(k, "referral", "to") || whole.is(k, "submission", "to");
            for (int end = k + 3; recommendations && on && end <= before; end++) {
                Doer body = doers.between(whole, k + 2, end);
                if (body != null && body.is(Doer.Sort.BODY)) {
                    return body;
                }
            }
        }
        return null;
    }

    /** "agreed the following additions to the work programme:" and its parts without a verb. */
    boolean wanted() {
        return Sorting.forWorkProgramme(stem) || WANTED.matcher(stem).find();
    }

    /** "RECOMMENDED to Cabinet that": whatever follows is Cabinet's to answer. */
    static @Nullable Doer recommendedTo(Words whole, int before, Doers doers) {
        for (int i = 0; i < Math.min(before, 4); i++) {
            for (int k = i + 2; whole.is(i, "to") && k <= Math.min(before, i + 10); k++) {
                boolean ends =
                        k == before
                                || whole.is(k, "that")
                                || whole.is(k, ":")
                                || whole.is(k, ")")
                                || whole.is(k, "the") && k > i + 2
                                || whole.is(k, ",");
                if (ends) {
                    Doer to = doers.between(whole, i + 1, k);
                    if (to != null) {
                        return to;
                    }
                }
            }
        }
        return null;
    }

    /** A doer in the stem stands before the part's first word. */
    private static @Nullable Doer inPart(@Nullable Doer doer, int before) {
        return doer == null
                ? null
                : new Doer(
                        doer.words(),
                        Math.max(0, doer.from() - before),
                        Math.max(0, doer.to() - before),
                        doer.sort());
    }
}
