package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Item;
import app.resolved.meetings.reading.domain.Paragraph;
import app.resolved.meetings.reading.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The items found so far, and under which number the reading stands. */
final class ItemList {

    private static final int FEW = 3;
    private static final int MANY = 12;
    private static final int LONGEST_TITLE = 80;
    private static final Pattern PRESENT_FOR =
            Pattern.compile(
                    "\\b(?:was|were)\\s+(?:also\\s+)?(?:present|in"
                            + " attendance)\\s+for\\s+this\\s+item");

    private final List<ItemDraft> items = new ArrayList<>();
    private final PublicExcluded excluded = new PublicExcluded();
    private @Nullable String capacityOfAll;
    private @Nullable String capacityNow;
    private @Nullable Marker lastItem;
    private @Nullable Marker lastParagraph;
    private boolean past;
    private boolean left;

    /**
     * All but the first ones, which turned out to be the meeting's heading.
     *
     * @param heads how many
     */
    List<Item> behind(int heads) {
        return items.stream().skip(heads).map(ItemDraft::item).toList();
    }

    /** How many of those that were opened first look like the meeting's heading. */
    int heads() {
        return (int) items.stream().takeWhile(this::isHead).count();
    }

    /** What stands in capitals above the first numbered item is the meeting's heading. */
    private boolean isHead(ItemDraft item) {
        return lastItem != null && !item.numbered() && item.empty();
    }

    int current() {
        return items.size() - 1;
    }

    boolean fewSoFar() {
        return items.size() < MANY && items.stream().filter(ItemDraft::numbered).count() < FEW;
    }

    boolean anyNumbered() {
        return items.stream().anyMatch(ItemDraft::numbered);
    }

    boolean past() {
        return past;
    }

    /** Whether what is listed here is for a later meeting. */
    boolean forLater() {
        return !items.isEmpty() && ItemTitles.forLater(items.getLast().title());
    }

    @Nullable String minute() {
        if (items.isEmpty()) {
            return null;
        }
        return items.getLast().name();
    }

    @Nullable String paragraph() {
        return lastParagraph == null || left ? null : lastParagraph.label();
    }

    /** Whether this number is the next item's. */
    boolean isNext(Marker marker) {
        return lastItem != null && marker.follows(lastItem);
    }

    /** Whether this number is that of the paragraph behind the last numbered one. */
    boolean isNextParagraph(Marker marker) {
        return lastParagraph != null && marker.follows(lastParagraph);
    }

    /** "2.1" within item 2: a paragraph of it. */
    boolean isParagraph(Marker marker) {
        return lastItem != null
                && marker.style() == Marker.Style.DOTTED
                && marker.label().startsWith(lastItem.label() + ".");
    }

    boolean startsItem(Block block) {
        Marker marker = block.marker();
        return marker != null && marker.style() != Marker.Style.BULLET;
    }

    void heading(Block block) {
        excluded.headed(block.text().strip());
        Marker marker = block.marker();
        boolean under = marker != null && (isParagraph(marker) || marker.isLettered());
        if (under && !items.isEmpty()) {
            lastParagraph = marker;
        } else if (marker == null
                && !items.isEmpty()
                && items.getLast().numbered()
                && !TitleLine.allCapitals(block.text())) {
            past |= ItemTitles.ofThePast(block.text());
        } else {
            open(marker, block.text().strip(), block.span());
        }
    }

    /** A label may carry the item's number: "12/23 RESOLVED that". */
    void number(Block block, boolean leaves) {
        Marker marker = block.marker();
        left = marker == null && leaves;
        if (marker == null || items.isEmpty()) {
            return;
        }
        boolean next =
                marker.style() == Marker.Style.NUMBER
                        && lastParagraph != null
                        && marker.follows(lastParagraph);
        if (next
                || marker.style() == Marker.Style.REFERENCE
                || marker.style() == Marker.Style.DOTTED) {
            lastParagraph = marker;
        }
    }

    /** Gives the length of a heading that runs into the paragraph, or 0. */
    int paragraph(Block block) {
        Marker marker = block.marker();
        left = false;
        int runIn = marker == null ? 0 : TitleLine.runIn(block.text());
        if (marker != null
                && !marker.isLettered()
                && marker.style() != Marker.Style.BULLET
                && !isParagraph(marker)
                && (runIn > 0 || continuesItems(marker))) {
            open(marker, titleOf(block.text(), runIn), block.span());
        } else if (marker != null && marker.style() != Marker.Style.BULLET) {
            lastParagraph = marker;
        }
        record(block);
        return runIn;
    }

    private void record(Block block) {
        if (!items.isEmpty()) {
            items.getLast().add(new Paragraph(Laying.labelOf(block), block.span()));
        }
    }

    private boolean continuesItems(Marker marker) {
        if (lastItem == null) {
            return true;
        }
        return marker.follows(lastItem) && !isNextParagraph(marker);
    }

    private static String titleOf(String text, int runIn) {
        String head =
                runIn > 0
                        ? text.substring(0, runIn)
                        : text.substring(0, Math.min(LONGEST_TITLE, text.length()));
        return head.replaceAll("\\s+", " ").strip();
    }

    private void open(@Nullable Marker marker, String title, Span span) {
        if (marker != null && marker.style() != Marker.Style.BULLET) {
            lastItem = marker;
        }
        lastParagraph = null;
        past = ItemTitles.ofThePast(title);
        String number = marker == null || marker.label().isEmpty() ? null : marker.label();
        items.add(new ItemDraft(number, title, span, excluded.groundFor(title)));
        sitsAs(title);
    }

    /** A row of a table that opens an item of its own: "4. Winter planning", or "4." alone. */
    void row(String title, Span span) {
        Marker marker = Marker.at(title + (title.indexOf(' ') < 0 ? " X" : " "));
        int from = marker == null ? 0 : Math.min(title.length(), marker.length());
        open(marker, title.substring(from), span);
    }

    /** Listens for what holds from here on: the public shut out, the body sitting as another. */
    void hear(Block block) {
        String ground = excluded.ground();
        excluded.hear(block.text());
        if (ground != null && excluded.ground() != null && !items.isEmpty()) {
            items.getLast().closed(ground);
        }
        if (Capacity.ends(block.text())) {
            capacityNow = null;
        } else if (Capacity.begins(block.text())) {
            capacityNow = Capacity.in(block.text());
        } else {
            sitsAs(block.text());
        }
    }

    /** Holds for the item alone. */
    void sitsAs(String text) {
        String capacity = Capacity.in(text);
        boolean heading = items.size() < FEW && !anyNumbered();
        if (capacity != null && heading) {
            capacityOfAll = capacity;
        } else if (capacity != null) {
            items.getLast().satAs(capacity);
        }
    }

    @Nullable String capacity() {
        if (capacityNow != null) {
            return capacityNow;
        }
        return items.isEmpty() || items.getLast().capacity() == null
                ? capacityOfAll
                : items.getLast().capacity();
    }

    @Nullable String exempt() {
        return items.isEmpty() || excluded.ground() != null
                ? excluded.ground()
                : items.getLast().exempt();
    }

    @Nullable CitedMinute cited(String number) {
        return CitedMinute.among(items, number);
    }

    void present(Block block) {
        Matcher found = PRESENT_FOR.matcher(block.text());
        if (!items.isEmpty() && block.text().length() < 3_000 && found.find()) {
            items.getLast().attend(AttendanceList.read(block.text().substring(0, found.start())));
        }
    }
}
