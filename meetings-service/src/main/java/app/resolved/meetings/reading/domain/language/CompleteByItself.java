package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/**
 * Tells a decision that is complete by being made: noting, approving minutes and payments,
 * electing, excluding the public, objecting. Must not catch "accept the quotation" or "receive a
 * further report", after which somebody has something to do.
 */
final class CompleteByItself {

    private static final Set<String> OWN = WordSet.of("next monthly annual agm");
    private static final Set<String> BODIES = WordSet.of("committee council board panel");
    private static final Set<String> OTHERS = WordSet.of("with public");
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
                            + " limit rent rents subscription subscriptions prices threshold score"
                            + " deposit deposits hours");
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
    private static final Set<String> THINKING =
            WordSet.of("considers supports believes welcomes feels regards shares");
    private static final Set<String> EACH =
            WordSet.of("each every partners agencies districts organisations schools");
    private static final Set<String> MINUTES = Set.of("minutes", "minute");

    private final Vocabulary vocabulary;

    CompleteByItself(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    boolean is(Words words, Head head, int from, int to) {
        String base = head.base();
        if (words.is(from, "not") || words.is(from, "no") || words.is(head.verb() - 1, "not")) {
            return !NothingIsDone.butFor(words, from, to);
        }
        if (words.is(from, "the", "thanks") || words.is(from, "thanks")) {
            return true;
        }
        if (head.passive() && words.is(head.verb() - 2, "to") && words.has(from, to, LATER)) {
            return false;
        }
        if (Seat.isGiven(words, head, to) || thinks(words, head)) {
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
                                    || words.is(head.verb() + 1, "these")
                                    || words.is(from, "the", "above"));
            return (sum || words.has(from, to, PAYMENTS)) && !words.has(from, to, BUYING);
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
            return words.has(from, to, PAYMENTS) || words.is(head.verb() + 2, "a", "warning");
        }
        if (base.startsWith("authoris")) {
            return words.has(from, to, PAYMENTS);
        }
        if (base.equals("place") && words.is(head.verb() + 1, "on", "record")) {
            return true;
        }
        if (base.equals("meet") && words.is(head.verb() + 1, "from")) {
            return true;
        }
        if (base.equals("write") && words.is(head.verb() + 1, "off")) {
            return true;
        }
        int subject = head.passive() ? from : head.verb();
        boolean taken = words.is(head.verb() + 1, "to") || words.is(head.verb() + 1, "back", "to");
        boolean somebodys = head.doer() != null && head.doer().is(Doer.Sort.PERSON);
        if (base.equals("take")
                && (somebodys && !head.passive() || words.has(head.verb() + 1, to, MEETINGS))) {
            return false;
        }
        if (base.equals("take") && (taken || words.has(subject, head.verb() + 4, STEPS))) {
            return false;
        }
        boolean asBefore =
                base.equals("continue") && words.is(head.verb() + 1, "as")
                        || base.equals("drop") && words.is(head.verb() + 1, "it")
                        || base.equals("meet") && words.is(head.verb() + 1, "every")
                        || base.equals("engage") && words.text().contains(" as ");
        if (asBefore
                || base.equals("leave") && words.text().contains(" alone")
                || words.is(head.verb(), "passed", "for", "payment")) {
            return true;
        }
        if (base.equals("keep") && words.has(from, to, AMOUNTS)) {
            return true;
        }
        if (words.is(head.verb() + 1, "out")
                || base.equals("extend") && words.has(from, head.verb(), CONSULTED)) {
            return false;
        }
        if (base.equals("set") && words.is(head.verb() + 1, "aside")) {
            return false;
        }
        boolean log = words.is(from, "these") || words.is(from, "they");
        if (head.passive()
                && log
                && (words.is(head.verb(), "removed") || words.is(head.verb(), "closed"))) {
            return true;
        }
        if (base.equals("hold") && words.is(from, "the", "next", "meeting")) {
            return true;
        }
        if (base.equals("hold") && ownMeeting(words, from, to)) {
            return words.due() != null;
        }
        if (CHANGING.contains(base) && !words.is(head.verb() + 1, "up")) {
            return base.equals("set")
                    || words.has(from, to, AMOUNTS)
                    || words.has(from, to, MINUTES);
        }
        if (base.equals("give") || base.equals("continue")) {
            boolean goesOn =
                    base.equals("continue")
                            && words.is(head.verb() + 1, "to")
                            && (head.doer() == null
                                    || !head.doer().is(Doer.Sort.PERSON, Doer.Sort.PEOPLE));
            boolean sum =
                    base.equals("give") && words.at(head.verb() + 1).text().startsWith("\u00A3");
            return words.has(from, to, GIVEN) || goesOn || sum;
        }
        if (base.equals("adjourn")
                && (words.is(head.verb() + 1, "to") || words.is(head.verb() + 1, "until"))) {
            return !words.has(head.verb(), to, MEETINGS);
        }
        if (base.equals("carry") || base.equals("go")) {
            return words.has(from, to, WHERETO);
        }
        if (base.equals("sign") && !words.has(from, to, MINUTES)) {
            boolean theirs =
                    head.doer() != null && !head.passive() || words.is(head.verb() + 1, "up");
            return !theirs && !words.has(from, to, PAPERS);
        }
        if (base.equals("sign") || base.equals("close")) {
            return true;
        }
        if (base.equals("extend") && words.is(head.verb() + 1, "the", "meeting")) {
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

    /** "hold the monthly meeting on Tuesday"; not "a meeting with the county council". */
    private static boolean ownMeeting(Words words, int from, int to) {
        boolean own = words.has(from, to, OWN);
        for (int k = from + 1; k < to; k++) {
            own |= words.in(k, GATHERING) && words.in(k - 1, BODIES);
        }
        return own && words.has(from, to, GATHERING) && !words.has(from, to, OTHERS);
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
                            || words.is(next, "to")
                                    && !words.is(next + 1, "the")
                                    && !head.passive();
            case "accept", "approve" ->
                    words.has(
                                    head.passive() ? from : next,
                                    head.passive() ? head.verb() : Math.min(to, next + 6),
                                    BUYING)
                            || words.is(next, "to") && !head.passive();
            case "receive", "hear" ->
                    !head.passive()
                            && !words.is(head.verb(), "received")
                            && (words.has(next, to, LATER) || words.has(next, to, MEETINGS));
            case "nominate", "appoint" ->
                    !head.passive()
                            && (words.has(from, head.verb(), EACH)
                                    || words.is(next, "a", "contractor")
                                    || words.is(next, "an", "auditor")
                                    || words.is(next, "contractors"));
            case "withdraw", "object" -> false;
            default -> false;
        };
    }
}
