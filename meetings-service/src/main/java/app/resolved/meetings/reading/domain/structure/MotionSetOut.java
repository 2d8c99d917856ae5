package app.resolved.meetings.reading.domain.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A motion whose words stand by themselves between who brought it and what became of it.
 *
 * @param lead the block that brings it
 * @param from how far in that block its words begin; 0 where they stand beneath it
 * @param last the block in which they end
 * @param fate what became of it
 */
record MotionSetOut(int lead, int from, int last, MotionFate fate) {

    /** Null where nothing is moved by that block, or it is not told what became of it. */
    static @Nullable MotionSetOut at(int lead, List<Block> blocks) {
        int within = MotionLead.within(blocks.get(lead));
        if (within == 0 && !MotionLead.is(blocks.get(lead))) {
            return null;
        }
        int last =
                within > 0
                        ? MotionWords.lastFrom(lead, within, blocks)
                        : MotionWords.lastOf(lead + 1, blocks);
        MotionFate fate = last < 0 ? null : MotionFate.behind(last, blocks);
        return fate == null ? null : new MotionSetOut(lead, within, last, fate);
    }

    /** The block that says nothing but that it was carried; below 0 where that says more. */
    int verdictAlone(List<Block> blocks) {
        boolean alone = carried() && MotionFate.isVerdictAlone(blocks.get(fate.told()).text());
        return alone ? fate.told() : -1;
    }

    boolean carried() {
        return fate.of() == MotionFate.Of.CARRIED;
    }
}
