package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Heading;
import app.resolved.meetings.reading.domain.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the blocks of the minutes once and says of each what it is: somebody present, a
 * heading, a label, a part of a decision, a row of an action table, or a paragraph.
 */
final class Laying {

    private static final int LONG = 90;
    private static final int LINE = 1;
    private static final int PARAGRAPH = 3;

    private final String masked;
    private final boolean decides;
    private final Presence presence = new Presence();
    private final ItemList items = new ItemList();
    private final PassageList passages;
    private final ActionTable table;
    private final MinuteTable minutes;
    private final DecisionList decision;
    private final DecisionInParagraph withinParagraph;
    private final MotionClauses motions;
    private @Nullable Block body;

    /**
     * @param decides whether a decision is labelled as such anywhere in the minutes
     */
    Laying(String masked, boolean decides) {
        this.masked = masked;
        this.decides = decides;
        this.passages = new PassageList(items, presence);
        this.table = new ActionTable(masked, passages);
        this.minutes = new MinuteTable(masked, passages, items);
        this.decision = new DecisionList(passages);
        this.withinParagraph = new DecisionInParagraph(passages, decision);
        this.motions = new MotionClauses(passages, decision, items);
    }

    Outline finish(Span minutes, Heading heading) {
        decision.close();
        table.close();
        int heads = passages.headsOf(items);
        return new Outline(
                minutes,
                heading,
                presence.people(),
                presence.absent(),
                items.behind(heads),
                passages.behind(heads));
    }

    /** A motion whose words and fate stand by themselves is seen ahead. */
    void addAll(List<Block> blocks) {
        int verdict = -1;
        for (int i = 0; i < blocks.size(); i++) {
            MotionSetOut motion = MotionSetOut.at(i, blocks);
            if (motion != null) {
                setOut(motion, blocks);
                i = motion.last();
                verdict = motion.verdictAlone(blocks);
            } else if (i != verdict) {
                add(blocks.get(i));
            }
        }
    }

    private void setOut(MotionSetOut motion, List<Block> blocks) {
        Block lead = blocks.get(motion.lead());
        discussed(lead);
        passages.settle();
        if (motion.carried()) {
            motions.read(motion, blocks);
        }
        decision.close();
    }

    /** Who brings a motion, and what was said before: what it leads in is read by itself. */
    private void discussed(Block lead) {
        presence.tells(lead);
        table.close();
        minutes.close();
        decision.close();
        items.paragraph(lead);
        items.hear(lead);
        int last = lead.text().lastIndexOf(". ");
        if (last > 0) {
            Span before = new Span(lead.span().start(), lead.span().start() + last + 1);
            String words = lead.text().substring(0, last + 1);
            passages.add(Mode.DISCUSSION, before, words, null, null, null, null, null);
        }
    }

    private void add(Block block) {
        if (block.inTheMargin()) {
            passages.ownedInTheMargin(block.text());
            return;
        }
        Label label = Label.at(block.text());
        if (label != null && label.attends() && items.fewSoFar()) {
            presence.open(label, block);
        } else if (block.isRow() && items.fewSoFar() && presence.opensTable(block, masked)) {
            return;
        } else if (label == null
                && items.fewSoFar()
                && presence.takesRoll(block, items.anyNumbered())) {
            return;
        } else if (table.takes(block) || minutes.takes(block)) {
            decision.close();
        } else if (label != null && !label.attends()) {
            presence.close();
            labelled(label, block);
        } else {
            unlabelled(block);
        }
        if (label != null || !TitleLine.is(block)) {
            items.hear(block);
        } else {
            items.sitsAs(block.text());
        }
    }

    private void unlabelled(Block block) {
        Block over = body;
        body = BodyLine.isBare(block) ? block : null;
        if (over != null && BodyLine.goesOnIn(block)) {
            decision.close();
            decision.openBeneath(Mode.DECISION, over.text().strip(), over);
        }
        if (decision.takes(block, items)) {
            return;
        }
        boolean title = TitleLine.is(block) && CarriedMotion.in(block) == null;
        if (presence.goesOn(block) && presence.takes(block)) {
            return;
        }
        if (title && items.startsItem(block)) {
            heading(block);
        } else if (presence.takes(block)) {
            return;
        } else if (title) {
            heading(block);
        } else {
            paragraph(block);
        }
    }

    private void heading(Block block) {
        int item = items.current();
        decision.leave(LINE);
        table.close();
        minutes.close();
        presence.close();
        if (passages.ownsBefore(block)) {
            return;
        }
        items.heading(block);
        closeInNewItem(item);
        presence.openUnder(block);
    }

    private void closeInNewItem(int before) {
        if (items.current() != before) {
            decision.close();
        }
    }

    private void labelled(Label label, Block block) {
        decision.close();
        table.close();
        minutes.close();
        if (label.meaning() == Label.Meaning.ACTIONS && passages.ownedByLabel(block, label)) {
            return;
        }
        if (label.decides()) {
            passages.strikeAmended();
        }
        items.number(block, label.decides());
        decision.open(offeredOnly(label), block);
    }

    /** Where anything is decided, what officers recommended beforehand is no decision. */
    private Label offeredOnly(Label label) {
        boolean aside = label.meaning() == Label.Meaning.OFFERED && decides;
        return aside ? label.as(Label.Meaning.ASIDE) : label;
    }

    private void paragraph(Block block) {
        presence.tells(block);
        decision.leave(block.text().length() > LONG ? PARAGRAPH : LINE);
        table.close();
        minutes.close();
        if (passages.ownsBefore(block)) {
            return;
        }
        int item = items.current();
        int title = items.paragraph(block);
        closeInNewItem(item);
        items.present(block);
        Block rest = title == 0 ? block : behind(block, title);
        if (items.forLater() && passages.later(rest)) {
            return;
        }
        CarriedMotion motion = CarriedMotion.in(rest);
        if (motion != null) {
            decision.close();
            carried(motion);
        } else if (!withinParagraph.takes(rest)) {
            passages.discussion(rest);
        }
        if (LostMotion.in(rest.text())) {
            passages.strikeMotion();
        }
    }

    private void carried(CarriedMotion motion) {
        for (Span each : motion.clauses()) {
            passages.add(
                    Mode.DECISION, each, each.of(masked), null, null, null, null, motion.cue());
        }
    }

    private Block behind(Block block, int title) {
        int start = block.span().start() + title;
        while (start < block.span().end() && !Character.isLetterOrDigit(masked.charAt(start))) {
            start++;
        }
        Span span = new Span(start, block.span().end());
        return new Block(null, span, span.of(masked), List.of(span), false, 0);
    }

    /** Only for the sake of a name: what a block is called in a place. */
    static @Nullable String labelOf(Block block) {
        return block.marker() == null || block.marker().label().isEmpty()
                ? null
                : block.marker().label();
    }
}
