package app.resolved.meetings.reading.domain.structure;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the words of a motion that was set out and carried as decided. Must not take for decided
 * what the body notes or believes beforehand.
 */
final class MotionClauses {

    private static final String CUE = "motion carried";

    private static final Pattern BELIEF =
            Pattern.compile(
                    "(?i)(?:that )?(?:this |the )?(?:[a-z]+"
                        + " ){0,3}?(?:council|committee|board|assembly|authority|meeting) (?:also"
                        + " |further |therefore"
                        + " )?(?:notes|believes|recognises|acknowledges|welcomes|regrets|considers|understands|supports|is"
                        + " (?:aware|concerned|proud)|values|observes|accepts)\\b.*");

    /** "This Council regrets the loss of the bus; and will invite the operator to explain it." */
    private static final Pattern DEED =
            Pattern.compile(
                    "(?i)\\b(?:resolves?|calls?|asks?|requests?|instructs?|urges?|agrees?|commits?|will|therefore)\\b");

    private final PassageList passages;
    private final DecisionList decision;
    private final ItemList items;

    MotionClauses(PassageList passages, DecisionList decision, ItemList items) {
        this.passages = passages;
        this.decision = decision;
        this.items = items;
    }

    void read(MotionSetOut motion, List<Block> blocks) {
        if (motion.from() > 0) {
            take(MotionWords.unquoted(Part.rest(blocks.get(motion.lead()), motion.from())));
        }
        for (Block block : blocks.subList(motion.lead() + 1, motion.last() + 1)) {
            if (block.inTheMargin()) {
                passages.ownedInTheMargin(block.text());
            } else {
                take(MotionWords.unquoted(block));
            }
        }
    }

    private void take(Block block) {
        boolean openly = MotionWords.opens(block.text());
        Block last = openly ? lastSentence(block) : block;
        if (block.marker() == null && believes(last.text())) {
            decision.close();
            believed(openly);
        } else if (block.marker() == null && openly) {
            decision.close();
            decision.openBeneath(Mode.DECISION, CUE, last);
        } else if (!decision.takes(block, items)) {
            passages.add(Mode.DECISION, block, null, null, CUE);
        }
    }

    private static boolean believes(String text) {
        return BELIEF.matcher(text).matches() && !DEED.matcher(text).find();
    }

    private void believed(boolean openly) {
        if (openly) {
            decision.openOptions();
        }
    }

    /** "The libraries are loved. The Council:" */
    private static Block lastSentence(Block block) {
        int stop = block.text().lastIndexOf(". ");
        return stop < 0 ? block : Part.rest(block, stop + 1);
    }
}
