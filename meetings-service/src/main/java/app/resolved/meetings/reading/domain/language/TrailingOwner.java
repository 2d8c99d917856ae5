package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose a deed is by the name at its end: "prices to be got (EF)", "letter to the bank -
 * Clerk", "look at it again KR/DE". Must not take "sent it to EF", nor "Ms Fir (EF)", for an owner.
 */
final class TrailingOwner {

    private static final Set<String> ENDS = Set.of(".", ";", ",", "and");

    /** "[new for Ms Fir]", "(action: Ms Fir)". */
    private static final Set<String> CALLING = WordSet.of("action : new for owner by");

    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", ":");
    private static final Set<String> GOVERNING =
            WordSet.of("to by with for from of and or in at that than as is was the a");
    private static final Set<String> TOLD =
            WordSet.of(
                    "was were had has have been is are said noted reported thanked asked welcomed"
                        + " advised explained declared seconded proposed gave left arrived joined"
                        + " open ongoing closed complete spoke proposer seconder present apologies"
                        + " chair raised stated prop sec");
    private static final Set<String> MONTHS = Set.copyOf(Months.inFullOrShort());
    private static final Set<String> LINKING = WordSet.of("and of the for in on at with");
    private static final double VERBLESS = 0.6;
    private static final int LONGEST = 8;
    private static final int SHORT = 4;
    private static final int LONGEST_DEED = 45;

    private final Sentence sentence;
    private final Words words;
    private final int end;

    TrailingOwner(Sentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
        int last = words.size();
        while (last > 0 && ENDS.contains(words.lower(last - 1))) {
            last--;
        }
        boolean acts = words.is(last - 2, "to", "action") || words.is(last - 2, "to", "progress");
        this.end = acts ? last - 2 : last - dateWords(words, last);
    }

    /** "Redraft of the plan IK 18 Aug": how many words at the end are the date behind the owner. */
    private static int dateWords(Words words, int last) {
        int at = last;
        while (at > 0
                && at > last - 3
                && (words.in(at - 1, MONTHS) || number(words.lower(at - 1)))) {
            at--;
        }
        boolean month = false;
        for (int k = at; k < last; k++) {
            month |= words.in(k, MONTHS);
        }
        return month && words.at(at - 1).text().matches("[A-Z]{2,3}") ? last - at : 0;
    }

    private static boolean number(String word) {
        return word.matches("\\d{1,4}(?:st|nd|rd|th)?");
    }

    /** Gives the last deed that names nobody its owner; makes a deed where the rules saw none. */
    List<Found> own(List<Found> found, int before) {
        Doer owner = owner(found.stream().anyMatch(one -> one.finding().forAction()));
        if (owner == null) {
            return found;
        }
        List<Found> owned = new ArrayList<>(found);
        for (int i = owned.size() - 1; i >= 0; i--) {
            if (owned.get(i).finding().forAction()) {
                if (owned.get(i).doer() == null) {
                    owned.set(i, owned.get(i).by(owner.words()));
                }
                return owned;
            }
        }
        boolean brackets = words.is(owner.to(), ")") || words.is(owner.to(), "]");
        boolean sure = initials(owner.to() - 1) || !brackets && !words.is(owner.from() - 1, ":");
        boolean deed =
                sure
                        && verbless(found)
                        && saysSomething(owner)
                        && owner.from() > 1
                        && words.size() < LONGEST_DEED;
        for (int k = 0; deed && k < owner.from(); k++) {
            deed = !TOLD.contains(words.lower(k));
        }
        if (deed) {
            Finding finding =
                    Finding.action(Kind.REQUEST, 0, 0, null, owner.words(), confidence(owner));
            int start = owner.from() <= SHORT ? before : sentence.start();
            owned.clear();
            owned.add(
                    new Found(
                            new Weighing(sentence).weigh(finding),
                            sentence,
                            start,
                            sentence.start() + words.text().length(),
                            owner.words()));
        }
        return owned;
    }

    /** "Audit Committee, 15 January (WB)", "Lamps and Signs - Cllr Fir": a seat, not a deed. */
    private boolean saysSomething(Doer owner) {
        boolean order =
                owner.from() <= SHORT
                        && sentence.verbs().isListed(words.lower(0))
                        && !words.at(1).large();
        for (int k = 0; k < owner.from(); k++) {
            boolean small = words.at(k).text().matches("[a-z-]{2,}") && !words.in(k, LINKING);
            if (order || small) {
                return true;
            }
        }
        return false;
    }

    /** Nothing found, or only that these words without a verb stand under a decision. */
    private static boolean verbless(List<Found> found) {
        return found.stream().allMatch(one -> one.finding().confidence() <= VERBLESS);
    }

    private double confidence(Doer owner) {
        return initials(owner.to() - 1) && !words.is(owner.to(), ")") ? 0.6 : 0.68;
    }

    /** "to be put on the site / Lou": whoever it is, where there is a deed to own. */
    private @Nullable Doer slashed() {
        for (int k = end - 1; k > Math.max(1, end - SHORT); k--) {
            boolean spaced =
                    words.at(k).end() < words.at(k + 1).start()
                            && words.at(k - 1).end() < words.at(k).start();
            if (words.is(k, "/") && spaced) {
                Doer doer = sentence.doers().between(words, k + 1, end);
                boolean named = doer != null && doer.is(Doer.Sort.PERSON, Doer.Sort.NAME);
                return named ? doer : null;
            }
        }
        return null;
    }

    private @Nullable Doer owner(boolean found) {
        Doer inBrackets = inBrackets();
        if (inBrackets != null) {
            return inBrackets;
        }
        for (int k = end - 2; k > Math.max(0, end - LONGEST); k--) {
            boolean spaced = words.at(k).end() < words.at(k + 1).start();
            if (DASHES.contains(words.lower(k)) && spaced) {
                boolean chair = words.is(k + 1, "chair") && k + 2 < end;
                Doer doer = chair ? null : sentence.doers().between(words, k + 1, end);
                return whole(doer, k + 1, end);
            }
        }
        Doer slashed = found ? slashed() : null;
        return slashed == null && initials(end - 1) ? bareInitials() : slashed;
    }

    private @Nullable Doer inBrackets() {
        if (!words.is(end - 1, ")") && !words.is(end - 1, "]")) {
            return null;
        }
        int open = end - 2;
        while (open > 0 && !words.is(open, "(") && !words.is(open, "[")) {
            open--;
        }
        int from = open + 1;
        while (from < end - 1 && words.in(from, CALLING)) {
            from++;
        }
        boolean called = from > open + 1;
        int to = from;
        while (to < end - 1 && !words.is(to, "to")) {
            to++;
        }
        boolean named =
                words.at(open - 1).large()
                        && !words.in(open - 1, MONTHS)
                        && initials(from)
                        && !sentence.verbs().isListed(words.lower(open - 1));
        if (open == 0 || to - from > LONGEST || named) {
            return null;
        }
        if (called) {
            return sentence.doers().between(words, from, to);
        }
        return whole(sentence.doers().between(words, from, to), from, to);
    }

    private @Nullable Doer bareInitials() {
        int from = end - 1;
        while (words.is(from - 1, "/") && initials(from - 2)) {
            from -= 2;
        }
        if (from < 2 || GOVERNING.contains(words.lower(from - 1)) || initials(from - 1)) {
            return null;
        }
        return whole(sentence.doers().between(words, from, end), from, end);
    }

    private boolean initials(int at) {
        return words.at(at).text().matches("[A-Z]{2,3}");
    }

    private static @Nullable Doer whole(@Nullable Doer doer, int from, int to) {
        boolean somebody =
                doer != null && doer.is(Doer.Sort.PERSON) && doer.from() == from && doer.to() == to;
        return somebody ? doer : null;
    }
}
