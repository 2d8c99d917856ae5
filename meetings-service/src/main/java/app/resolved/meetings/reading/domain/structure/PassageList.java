package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Proposal.Place;
import app.resolved.meetings.reading.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The passages found so far; knows when a name in the margin belongs to the one before. */
final class PassageList {

    private static final int SHORTEST_OWNED = 12;
    private static final int FAR_RIGHT = 20;

    private static final Pattern WHEN =
            Pattern.compile(
                    "(?i)\\d.*|.*\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\b.*|asap|as"
                        + " soon as possible|next meeting|ongoing");

    private static final Pattern SETTLED =
            Pattern.compile(
                    "(?is).{2,60}? to"
                        + " [a-z].{3,200}[.;\u2013-]\\s*(?:discharged|completed?|closed|done|actioned)\\W*");

    /** Beneath the end of the meeting stands who signs, not who is to do anything. */
    private static final Pattern CLOSED =
            Pattern.compile(
                    "(?i)\\bmeeting (?:was )?(?:then"
                            + " )?(?:ended|closed|finished|concluded|terminated)\\b");

    private static final Pattern TWO_WORDS = Pattern.compile("[A-Z][a-z]+ [A-Z][a-z]+\\.?");

    private final ItemList items;
    private final Presence presence;
    private final List<Passage> passages = new ArrayList<>();
    private int settled;

    PassageList(ItemList items, Presence presence) {
        this.items = items;
        this.presence = presence;
    }

    List<Passage> passages() {
        return passages;
    }

    /** Items that look like the meeting's heading, up to the first in which something stands. */
    int headsOf(ItemList items) {
        int first = passages.stream().mapToInt(Passage::item).filter(at -> at >= 0).min().orElse(0);
        return Math.min(items.heads(), first);
    }

    /**
     * All of them, their items counted behind those that turned out to be the meeting's heading.
     *
     * @param heads how many
     */
    List<Passage> behind(int heads) {
        return heads == 0 ? passages : passages.stream().map(one -> one.behind(heads)).toList();
    }

    /** Whether what is read now reports on an earlier meeting. */
    boolean past() {
        return items.past();
    }

    /** A point without a verb under "Items for future meetings" is to be put on an agenda. */
    boolean later(Block block) {
        boolean point = LaterPoint.is(block);
        if (point) {
            add(Mode.ACTIONS, block, null, null, "for a future meeting");
        }
        return point;
    }

    /** Points that are numbered within the line, "1) ... 2) ...", are read each by itself. */
    void discussion(Block block) {
        List<Part> parts = block.isRow() ? List.of() : Part.inline(block);
        if (parts.isEmpty()) {
            add(Mode.DISCUSSION, block, null, null, null);
            return;
        }
        String lead = Part.lead(block, parts);
        int start = block.span().start();
        if (!lead.isBlank()) {
            Span before = new Span(start, Math.min(start + lead.length(), block.span().end()));
            add(Mode.DISCUSSION, before, lead, null, null, null, null, null);
        }
        for (Part each : parts) {
            add(Mode.DISCUSSION, each.span(), each.text(), each.label(), null, null, null, null);
        }
    }

    /**
     * A row whose last cell is a name keeps it as its owner. "AB to ring them. Discharged." tells
     * of an earlier meeting.
     */
    void add(
            Mode mode,
            Block block,
            @Nullable String part,
            @Nullable String stem,
            @Nullable String cue) {
        if (mode == Mode.DISCUSSION && SETTLED.matcher(block.text()).matches()) {
            return;
        }
        if (mode == Mode.ACTIONS && block.cells().size() == 3 && timed(block, part, stem, cue)) {
            return;
        }
        String last = block.isRow() ? lastCell(block) : "";
        boolean names =
                block.isRow() && Owners.are(textOf(block, block.cells().getFirst()).strip());
        if (Owners.are(last) && !isVerdict(last) && !names) {
            Span before = block.cells().get(block.cells().size() - 2);
            Span span = new Span(block.span().start(), before.end());
            add(mode, span, textOf(block, span), part, stem, last, null, cue);
        } else {
            add(mode, block.span(), block.text(), part, stem, null, null, cue);
        }
    }

    void add(
            Mode mode,
            Span span,
            String text,
            @Nullable String part,
            @Nullable String stem,
            @Nullable String owner,
            @Nullable String due,
            @Nullable String cue) {
        if (mode == Mode.ASIDE) {
            return;
        }
        Place place = new Place(items.minute(), items.paragraph(), part);
        passages.add(
                new Passage(
                        mode,
                        place,
                        items.current(),
                        span,
                        text,
                        stem,
                        owner,
                        due,
                        cue,
                        items.past(),
                        items.capacity(),
                        items.exempt()));
    }

    /** The last one comes from the minute that a table names, if there is one of that number. */
    void underMinute(String number) {
        CitedMinute cited = items.cited(number);
        if (cited != null) {
            passages.set(passages.size() - 1, passages.getLast().under(cited.asHeard(passages)));
        }
    }

    /** "Send the slides Clerk 29 November" in a list of actions without heads. */
    private boolean timed(
            Block block, @Nullable String part, @Nullable String stem, @Nullable String cue) {
        String due = lastCell(block);
        String owner = textOf(block, block.cells().get(1)).strip();
        Span deed = block.cells().getFirst();
        boolean named = owner.length() <= Owners.LONGEST && Character.isUpperCase(owner.charAt(0));
        boolean timed = WHEN.matcher(due).matches() && due.length() <= Owners.LONGEST && named;
        if (timed) {
            add(Mode.ACTIONS, deed, textOf(block, deed), part, stem, owner, due, cue);
        }
        return timed;
    }

    private static String lastCell(Block block) {
        return textOf(block, block.cells().getLast()).strip();
    }

    private static String textOf(Block block, Span span) {
        int from = span.start() - block.span().start();
        return block.text().substring(from, from + span.length());
    }

    private static boolean isVerdict(String words) {
        return words.matches("(?i)noted|agreed|approved|resolved|carried|none|all agreed|done");
    }

    /** What stands before a motion that is set out is not taken back with it. */
    void settle() {
        settled = passages.size();
    }

    /** A motion that was lost is taken back. */
    void strikeMotion() {
        Motions.strikeLost(unsettled(), items.current());
    }

    /** A motion whose words as amended follow is taken back. */
    void strikeAmended() {
        Motions.strikeAmended(unsettled(), items.current());
    }

    private List<Passage> unsettled() {
        return passages.subList(settled, passages.size());
    }

    /** A line that is only a name, far to the right or close under a paragraph, is its margin. */
    boolean ownsBefore(Block block) {
        String words = block.text().strip();
        boolean margin =
                block.marker() == null
                        && (!block.apart()
                                || block.indent() >= FAR_RIGHT
                                || words.matches("[A-Z]{2,3}(?:\\W+[A-Z]{2,3})*"));
        return margin && Owners.are(words) && isSomebody(block, words) && own(words);
    }

    /** Two words with large letters close under a paragraph may as well be a heading. */
    private boolean isSomebody(Block block, String words) {
        return block.indent() >= FAR_RIGHT
                || !TWO_WORDS.matcher(words).matches()
                || presence.knows(words.replace(".", ""));
    }

    /** A name in a column of its own owns what stands beside it. */
    void ownedInTheMargin(String name) {
        own(name);
    }

    /** "Action: Clerk" with nothing else says whose the passage before is. */
    boolean ownedByLabel(Block block, Label label) {
        String said = block.text().substring(label.length()).strip().replaceAll("[.)]$", "");
        String behind = Label.inEnglish(block.text(), said);
        String words = label.namesOwner() ? behind.replaceAll(" \\([^)]*$", "") : behind;
        return Owners.areBehind(label, words) && own(words);
    }

    private boolean own(String words) {
        if (passages.isEmpty() || passages.getLast().item() != items.current()) {
            return false;
        }
        Passage last = passages.getLast();
        if (CLOSED.matcher(last.text()).find()) {
            return true;
        }
        if (last.owner() == null && last.text().strip().length() > SHORTEST_OWNED) {
            passages.set(passages.size() - 1, last.ownedBy(words));
        }
        return true;
    }
}
