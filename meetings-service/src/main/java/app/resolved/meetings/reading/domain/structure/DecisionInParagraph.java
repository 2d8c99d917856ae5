package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds a decision in the midst of a paragraph: "It was RESOLVED that: (a) ...; and (b) ...", or
 * one that ends "... RESOLVED that:" and so opens the list beneath it. Must not take parts for
 * decided that no such word leads in, nor options from which nothing was chosen.
 */
final class DecisionInParagraph {

    /** Behind "agreed that a sum be given. Item 15 Parish matters:" stands no part of it. */
    private static final Pattern ANOTHER = Pattern.compile("\\b[a-z]{4,}\\.\\s+[A-Z]");

    private static final int SHORT = 25;
    private static final int LONGEST_STEM = 200;

    private final PassageList passages;
    private final DecisionList list;

    DecisionInParagraph(PassageList passages, DecisionList list) {
        this.passages = passages;
        this.list = list;
    }

    /** Whether the paragraph holds or opens a decision, which is then read. */
    boolean takes(Block block) {
        if (block.isRow()) {
            return false;
        }
        List<Part> parts = Part.inline(block);
        return parts.isEmpty() ? opensList(block) : holds(block, parts);
    }

    /** "It was RESOLVED that: (a) ...; and (b) ...". */
    private boolean holds(Block block, List<Part> parts) {
        String lead = Part.lead(block, parts);
        int at = DecisionWords.endOpenly(lead) ? DecisionWords.lastIn(lead) : -1;
        if (at < 0) {
            return false;
        }
        list.close();
        discussedBefore(block, lead, at);
        String shared = lead.substring(at);
        for (Part each : parts) {
            passages.add(
                    modeOf(shared),
                    each.span(),
                    each.text(),
                    each.label(),
                    shared,
                    null,
                    null,
                    shared.strip());
        }
        return true;
    }

    /** "... RESOLVED that:", "The Committee:", "The Mayor has three options:". */
    private boolean opensList(Block block) {
        String text = block.text();
        if (BodyLine.opensList(text)) {
            return opensList(block, 0);
        }
        if (DecisionWords.openOptions(text)) {
            passages.discussion(block);
            list.close();
            list.openOptions();
            return true;
        }
        int at = DecisionWords.lastIn(text);
        if (at >= 0 && opensList(block, at)) {
            return true;
        }
        if (DecisionWords.wantsFollowing(text.stripTrailing())) {
            list.close();
            String stem = text.substring(text.lastIndexOf(". ") + 1).strip();
            list.openBeneath(Mode.DECISION, "following", Part.rest(block, text.indexOf(stem)));
            return true;
        }
        return false;
    }

    private boolean opensList(Block block, int at) {
        String text = block.text();
        if (!DecisionWords.endOpenly(text)
                || text.length() - at > LONGEST_STEM
                || ANOTHER.matcher(text).region(at, text.length()).find()) {
            return false;
        }
        discussedBefore(block, text, at);
        String stem = text.substring(at);
        list.close();
        list.openBeneath(modeOf(stem), stem.strip(), Part.rest(block, at));
        return true;
    }

    private void discussedBefore(Block block, String words, int at) {
        String before = words.substring(0, at);
        if (before.strip().length() > SHORT) {
            int start = block.span().start();
            Span span = new Span(start, start + at);
            passages.add(Mode.DISCUSSION, span, before, null, null, null, null, null);
        }
    }

    private static Mode modeOf(String stem) {
        boolean recommends = stem.regionMatches(true, 0, "recommend", 0, 9);
        return recommends ? Mode.RECOMMENDATION : Mode.DECISION;
    }
}
