package app.resolved.meetings.reading.domain.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows a decision or a list of actions from its label through its parts, at any depth. Must not
 * run on into the next item, nor into the reasons behind it.
 */
final class DecisionList {

    private static final Pattern GOES_ON =
            Pattern.compile("(?i)(?:that|to|and that|and to|further that)\\b.*");

    /** How much may stand between two parts: that many lines, of which a paragraph counts more. */
    private static final int PATIENCE = 6;

    private final PassageList passages;
    private final PartLevels levels = new PartLevels();
    private Mode mode = Mode.DISCUSSION;
    private @Nullable String cue;
    private @Nullable String stem;
    private @Nullable Held held;
    private boolean open;
    private boolean bare;
    private boolean alone;
    private boolean said;
    private int hang;
    private int away;

    /**
     * Words that end openly, until it is seen whether parts follow.
     *
     * @param part whose words they are, if any's
     */
    private record Held(Block block, @Nullable String part) {}

    DecisionList(PassageList passages) {
        this.passages = passages;
    }

    void open(Label label, Block block) {
        mode = Mode.behind(label);
        cue = label.words();
        open = true;
        hang = block.indent() + label.length();
        Block rest = Part.rest(block, label.length());
        bare = rest.text().isBlank();
        alone = bare;
        said = mode == Mode.ACTIONS && Owners.andTheirDeed(rest.text().strip(), block);
        Marker first = bare ? null : Marker.at(rest.text());
        boolean part =
                first != null
                        && first.style() != Marker.Style.BULLET
                        && first.startsAList()
                        && Part.inline(rest).isEmpty();
        if (part && first != null) {
            part(first, Part.rest(rest, first.length()));
        } else if (!bare) {
            text(rest, null, null);
        }
    }

    /** Beneath a paragraph that ends in the middle of a decision: "... RESOLVED that:". */
    void openBeneath(Mode opened, String words, Block waiting) {
        mode = opened;
        cue = words;
        open = true;
        said = false;
        held = new Held(waiting, null);
    }

    /** Beneath "The Mayor has three options:", of which nothing is decided. */
    void openOptions() {
        mode = Mode.ASIDE;
        open = true;
        bare = true;
    }

    void close() {
        release();
        levels.clear();
        open = false;
        bare = false;
        stem = null;
        away = 0;
    }

    /**
     * Something else stands here; but a table of seats or a second paragraph within a part is not
     * the end, where the part next in number follows soon.
     *
     * @param cost what it takes of the patience
     */
    void leave(int cost) {
        release();
        bare = false;
        alone = false;
        away += cost;
        if (away > PATIENCE || levels.isEmpty()) {
            close();
        }
    }

    /** Whether the block belongs to the decision that is open. */
    boolean takes(Block block, ItemList items) {
        if (!open) {
            return false;
        }
        Marker marker = block.marker();
        boolean back =
                marker != null
                        && levels.comeBackWith(marker, items)
                        && !(items.isNext(marker) && !PartMarks.isOrder(block));
        if (away > 0 && !back) {
            return false;
        }
        away = 0;
        if (marker != null && isPart(marker, block, items)) {
            bare = false;
            part(marker, block);
            return true;
        }
        boolean follows =
                marker == null
                        && (bare
                                || held != null
                                || !block.apart() && alone && mode == Mode.ACTIONS
                                || hangs(block)
                                || GOES_ON.matcher(block.text()).lookingAt());
        boolean decided = mode == Mode.ASIDE && DecisionWords.openList(block.text());
        if (!follows || decided || TitleLine.allCapitals(block.text())) {
            return false;
        }
        Block above = held == null ? null : held.block();
        if (above != null && above.text().stripTrailing().endsWith(" the")) {
            held = null;
            text(Part.through(above, block), null, null);
            return true;
        }
        if (held != null && ThingsBelow.named(held.block(), block)) {
            held = new Held(Part.through(held.block(), block), held.part());
            return true;
        }
        release();
        bare = mode == Mode.ACTIONS && alone && !block.apart();
        boolean whole = above != null && above.text().strip().length() > 40;
        text(block, null, whole && above != null ? above.text() : null);
        return true;
    }

    /** Stands right beneath the words behind the label: "ACTIONS AB to ring / CD to write". */
    private boolean hangs(Block block) {
        return !block.apart()
                && levels.isEmpty()
                && (mode == Mode.ACTIONS || mode == Mode.DECISION)
                && Math.abs(block.indent() - hang) <= 1;
    }

    private boolean isPart(Marker marker, Block block, ItemList items) {
        boolean discussed = said && levels.isEmpty() && held == null;
        if (discussed && marker.style() == Marker.Style.BULLET) {
            return false;
        }
        boolean next = items.isNext(marker) && TitleLine.is(block);
        if (levels.goOnWith(marker)) {
            return !next || PartMarks.isOrder(block);
        }
        if (levels.slipOn(marker) && PartMarks.isOrder(marker, block)) {
            return !next && !items.isNextParagraph(marker);
        }
        boolean goesOn = mode == Mode.RECOMMENDATION && levels.goOnFromTheListBefore(marker);
        boolean anyNumber = bare && (goesOn || PartMarks.goesOnFrom(marker, mode));
        boolean begins = bare || held != null || !items.isParagraph(marker);
        return (marker.startsAList() && begins || anyNumber)
                && !next
                && levels.mayDeepen(marker, held != null);
    }

    private void part(Marker marker, Block block) {
        if (levels.goOnWith(marker) || levels.slipOn(marker)) {
            release();
            levels.leaveUpTo(marker);
        }
        String shared = sharedAbove();
        String name = levels.enter(marker, shared, block.text());
        text(block, name, shared);
    }

    /** The words above a part: what its parent ends openly with, or what follows the label. */
    private @Nullable String sharedAbove() {
        Block above = held == null ? null : held.block();
        held = null;
        if (!levels.isEmpty()) {
            return levels.shared();
        }
        if (above != null) {
            stem = above.text();
            ownClause(above);
        }
        return stem;
    }

    /** "That the decision be referred back, and that the Cabinet be asked to:" decides twice. */
    private void ownClause(Block above) {
        OwnClause own = OwnClause.in(above);
        if (own != null) {
            passages.add(mode, own.span(), own.words(), null, null, null, null, cue);
            stem = own.rest();
        }
    }

    /** Holds back words that end openly, to see whether parts follow. */
    private void text(Block block, @Nullable String part, @Nullable String shared) {
        List<Part> parts = Part.inline(block);
        if (!parts.isEmpty()) {
            String lead = Part.joined(shared, Part.lead(block, parts));
            for (Part each : parts) {
                String name = part == null ? each.label() : part + "(" + each.label() + ")";
                passages.add(mode, each.span(), each.text(), name, lead, null, null, cue);
            }
            goesOnBelow(part, lead, parts.getLast());
        } else if (DecisionWords.openCorrections(block.text())) {
            passages.add(mode, block, part, shared, cue);
            openOptions();
        } else if (DecisionWords.endOpenly(block.text())) {
            mode = DecisionWords.openOptions(block.text()) ? Mode.ASIDE : mode;
            held = new Held(block, part);
        } else {
            passages.add(mode, block, part, shared, cue);
        }
    }

    /** "(a) ...; (b) ... and", and at the start of the next line "(c) ...". */
    private void goesOnBelow(@Nullable String part, @Nullable String lead, Part last) {
        if (part == null && levels.isEmpty()) {
            stem = lead == null || lead.isBlank() ? null : lead;
            levels.enter(last.marker(), stem, last.text());
        }
    }

    private void release() {
        Held waiting = held;
        held = null;
        if (waiting != null && waiting.block().text().strip().length() > 12) {
            passages.add(mode, waiting.block(), waiting.part(), null, cue);
        }
    }
}
