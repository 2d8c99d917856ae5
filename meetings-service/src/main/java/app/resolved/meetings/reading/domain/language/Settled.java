package app.resolved.meetings.reading.domain.language;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells of what a sentence asks for that it is settled already: done, granted or only noted. */
final class Settled {

    private static final Set<String> DONE =
            WordSet.of("done completed complete actioned closed discharged");

    private static final Pattern DONE_NEXT =
            Pattern.compile(
                    "(?i)\\W*(?:this (?:has been|was|is) |action"
                            + " )?(?:completed?|done|actioned|closed|cancelled|discharged|in"
                            + " progress|ongoing)\\b(?! by| with| to)");

    private static final Pattern DONE_BEHIND_DASH =
            Pattern.compile(
                    "(?i) [-\u2013\u2014] ?(?:now )?(?:done|sent|completed?|actioned|closed|paid|in"
                        + " hand|received|resolved|no longer|not needed|all done|on track|plan in"
                        + " place)\\b(?! to)");

    /** "Ann to get prices: got two", "Bo to ask the bank - and did": what came of it. */
    private static final Pattern CAME_OF_IT =
            Pattern.compile(
                    "\\bto [a-z]+ .{3,120}(?: [-\u2013\u2014]|:)"
                        + " ?(?:(?:and|he|she|they|(?-i:[A-Z]\\w+(?: [A-Z]\\w+)?))"
                        + " did|done|sorted|came|got|met|spoke|went|wrote)\\b(?!.*\\b(?:to|will|again|no|not|yet|but|so"
                        + " far|still|next)\\b)",
                    Pattern.DOTALL);

    /** "offered to forward it, which he did after the meeting": done by the time of writing. */
    private static final Pattern WHICH_HE_DID =
            Pattern.compile(
                    "(?i), which (?:he|she|they|the \\w+) (?:did\\b|has (?:now )?done|have (?:now"
                            + " )?done)");

    /** "Request for a donation - noted." */
    private static final Pattern ONLY_NOTED =
            Pattern.compile(
                    "(?i)^(?!.*\\b(?:will|undertook|agreed|offered) ).*(?:[-\u2013\u2014]"
                            + " ?|\\s)noted\\W*$",
                    Pattern.DOTALL);

    /** "Request to place a stone - approved", "A request was made for it - this was agreed." */
    private static final Pattern GRANTED =
            Pattern.compile(
                    "(?i)\\brequest (?:to|for|was made|had been|has been)\\b.*[-\u2013\u2014,]"
                            + " ?(?:(?:this|it|which) was )?(?:unanimously"
                            + " )?(?:approved|agreed|granted)\\W*$",
                    Pattern.DOTALL);

    private final Words words;
    private final String next;

    Settled(Sentence sentence) {
        this.words = sentence.words();
        this.next = sentence.next();
    }

    boolean onlyNoted() {
        return ONLY_NOTED.matcher(words.text()).find();
    }

    boolean granted() {
        return GRANTED.matcher(words.text()).find();
    }

    /** "[done]", "(completed)", "- Actioned." at the end, "- on track", or so in the next. */
    boolean done() {
        if (DONE_NEXT.matcher(next).lookingAt()
                || DONE_BEHIND_DASH.matcher(words.text()).find()
                || CAME_OF_IT.matcher(words.text()).find()
                || WHICH_HE_DID.matcher(words.text()).find()) {
            return true;
        }
        for (int k = Math.max(1, words.size() - 3); k < words.size(); k++) {
            boolean marked = !words.at(k - 1).isWord();
            if (marked && DONE.contains(words.lower(k))) {
                return true;
            }
        }
        return false;
    }
}
