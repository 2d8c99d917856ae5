package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/**
 * Tells a decision that is complete by being made: noting, approving minutes and payments,
 * electing, excluding the public, objecting. Must not catch "accept the quotation" or "receive a
 * further report", after which somebody has something to do.
 */
final class CompleteByItself {

    private static final Set<String> OWN = WordSet.of("next monthly annual agm committee council");
    private static final Set<String> GATHERING = WordSet.of("meeting meetings agm");
    private static final Set<String> BUYING =
            WordSet.of(
                    "price estimate bid purchase quotation quote quotations quotes tender"
                            + " purchasing installation hire");
    private static final Set<String> LATER =
            WordSet.of("further future next forthcoming update updates quarterly annually regular");
    private static final Set<String> PAYMENTS =
            WordSet.of(
                    "invoices invoice accounts cheques cheque payments payment expenses salaries"
                            + " salary bills");
    private static final Set<String> AMOUNTS =
            WordSet.of(
                    "precept charge charges fee fees rate rates allowance allowances budget pay tax"
                        + " limit rent rents subscription subscriptions prices threshold score");
    private static final Set<String> CHANGING =
            WordSet.of("increase reduce set fix vary change raise amend adjust");
    private static final Set<String> STEPS =
            WordSet.of("proceedings action steps advice legal forward up account soundings");
    private static final Set<String> CONSULTED =
            WordSet.of("consultation invitation deadline contract lease");
    private static final Set<String> GIVEN =
            WordSet.of("warning thanks permission approval consent thank agreement assent");
    private static final Set<String> MEETINGS = Months.inFullAnd("meeting meetings");
    private static final Set<String> WHERETO =
            WordSet.of("reserve reserves balances private committee closed");
    private static final Set<String> PAPERS = WordSet.of("letter agreement lease contract deed");
    private static final Set<String> SEATING =
            WordSet.of("replace serve represent join substitute");
    private static final Set<String> SEATS =
            WordSet.of("committee sub-committee board panel group forum party authority");
    private static final Set<String> THINKING =
            WordSet.of("considers supports believes welcomes feels regards shares");
    private static final Set<String> MINUTES = Set.of("minutes", "minute");

    private final Vocabulary vocabulary;

    CompleteByItself(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    boolean is(Words words, Head head, int from, int to) {
        String base = head.base();
        if (words.is(from, "not") || words.is(from, "no") || words.is(head.verb() - 1, "not")) {
            return true;
        }
        if (words.is(from, "the", "thanks") || words.is(from, "thanks")) {
            return true;
        }
        if (head.passive() && words.is(head.verb() - 2, "to") && has(words, from, to, LATER)) {
            return false;
        }
        if (appoints(words, head, to) || thinks(words, head)) {
            return true;
        }
        if (words.text().contains("once ") && words.text().contains("complete")) {
            return false;
        }
        if (base.equals("pay") || base.equals("make")) {
            boolean sum =
                    base.equals("pay")
                            && (words.text().indexOf('\u00A3') >= 0
                                    || words.is(head.verb() + 1, "both")
                                    || words.is(head.verb() + 1, "them")
                                    || words.is(head.verb() + 1, "all")
                                    || words.is(head.verb() + 1, "these"));
            return (sum || has(words, from, to, PAYMENTS)) && !has(words, from, to, BUYING);
        }
        if (head.passive()
                && (base.startsWith("regard") || words.is(head.verb(), "ruled", "out"))) {
            return true;
        }
        if (base.equals("make") && head.passive() && words.is(head.verb() - 2, "appointments")) {
            return true;
        }
        if (base.equals("allow") && head.passive() && words.is(head.verb() + 1, "to")) {
            return true;
        }
        if (base.equals("issue") || base.equals("settle")) {
            return has(words, from, to, PAYMENTS) || words.is(head.verb() + 2, "a", "warning");
        }
        if (base.startsWith("authoris")) {
            return has(words, from, to, PAYMENTS);
        }
        if (base.equals("write") && words.is(head.verb() + 1, "off")) {
            return true;
        }
        int subject = head.passive() ? from : head.verb();
        boolean taken = words.is(head.verb() + 1, "to") || words.is(head.verb() + 1, "back", "to");
        boolean somebodys = head.doer() != null && head.doer().is(Doer.Sort.PERSON);
        if (base.equals("take")
                && (somebodys && !head.passive() || has(words, head.verb() + 1, to, MEETINGS))) {
            return false;
        }
        if (base.equals("take") && (taken || has(words, subject, head.verb() + 4, STEPS))) {
            return false;
        }
        boolean asBefore =
                base.equals("continue") && words.is(head.verb() + 1, "as")
                        || base.equals("meet") && words.is(head.verb() + 1, "every")
                        || base.equals("engage") && words.text().contains(" as ");
        if (asBefore
                || base.equals("leave") && words.text().contains(" alone")
                || words.is(head.verb(), "passed", "for", "payment")) {
            return true;
        }
        if (base.equals("keep") && has(words, from, to, AMOUNTS)) {
            return true;
        }
        if (words.is(head.verb() + 1, "out")
                || base.equals("extend") && has(words, from, head.verb(), CONSULTED)) {
            return false;
        }
        if (base.equals("set") && words.is(head.verb() + 1, "aside")) {
            return false;
        }
        if (base.equals("hold") && words.is(from, "the", "next", "meeting")) {
            return true;
        }
        if (base.equals("hold") && has(words, from, to, OWN) && has(words, from, to, GATHERING)) {
            return words.due() != null;
        }
        if (CHANGING.contains(base) && !words.is(head.verb() + 1, "up")) {
            return base.equals("set")
                    || has(words, from, to, AMOUNTS)
                    || has(words, from, to, MINUTES);
        }
        if (base.equals("give") || base.equals("continue")) {
            boolean goesOn =
                    base.equals("continue")
                            && words.is(head.verb() + 1, "to")
                            && (head.doer() == null
                                    || !head.doer().is(Doer.Sort.PERSON, Doer.Sort.PEOPLE));
            return has(words, from, to, GIVEN) || goesOn;
        }
        if (base.equals("adjourn")
                && (words.is(head.verb() + 1, "to") || words.is(head.verb() + 1, "until"))) {
            return !has(words, head.verb(), to, MEETINGS);
        }
        if (base.equals("carry") || base.equals("go")) {
            return has(words, from, to, WHERETO);
        }
        if (base.equals("sign") && !has(words, from, to, MINUTES)) {
            boolean theirs =
                    head.doer() != null && !head.passive() || words.is(head.verb() + 1, "up");
            return !theirs && !has(words, from, to, PAPERS);
        }
        if (base.equals("sign") || base.equals("close")) {
            return true;
        }
        if (base.equals("extend") && words.text().contains("invitation")) {
            return false;
        }
        if (base.equals("set") && words.is(head.verb() + 1, "up")) {
            return false;
        }
        return vocabulary.information.contains(base) && !leavesWork(words, head, from, to);
    }

    /** "Councillor Oak replace Councillor Ash on the Planning Committee". */
    private static boolean appoints(Words words, Head head, int to) {
        boolean seat = false;
        for (int k = head.verb() + 1; SEATING.contains(head.base()) && k < to; k++) {
            seat |= words.at(k).large() && words.in(k, SEATS);
        }
        return seat;
    }

    /** "the Committee considers the change to be substantial", "supports it in principle". */
    private static boolean thinks(Words words, Head head) {
        boolean body = head.doer() == null || head.doer().is(Doer.Sort.BODY);
        return body && words.in(head.verb(), THINKING);
    }

    private static boolean leavesWork(Words words, Head head, int from, int to) {
        int next = head.verb() + 1;
        return switch (head.base()) {
            case "agree" ->
                    head.doer() != null
                                    && words.is(head.verb() - 1, "to")
                                    && head.doer().is(Doer.Sort.PERSON)
                            || words.is(next, "to") && !head.passive();
            case "accept", "approve" ->
                    has(
                                    words,
                                    head.passive() ? from : next,
                                    head.passive() ? head.verb() : Math.min(to, next + 6),
                                    BUYING)
                            || words.is(next, "to") && !head.passive();
            case "receive", "hear" ->
                    !head.passive()
                            && !words.is(head.verb(), "received")
                            && (has(words, next, to, LATER) || has(words, next, to, MEETINGS));
            case "nominate", "appoint" ->
                    !head.passive()
                            && (words.is(next, "a", "contractor")
                                    || words.is(next, "an", "auditor")
                                    || words.is(next, "contractors"));
            case "withdraw", "object" -> false;
            default -> false;
        };
    }

    private static boolean has(Words words, int from, int to, Set<String> set) {
        for (int i = from; i < to; i++) {
            if (set.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
