package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Proposal.Place;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The minute that a table of actions names for a row. What holds for the minute holds for the row:
 * what was said in private stays so, wherever the table stands.
 */
record CitedMinute(int item, Place place, @Nullable String capacity, @Nullable String exempt) {

    private static final Pattern LEAD =
            Pattern.compile("(?i)\\s*(?:minute|item|agenda item|no\\.?|para(?:graph)?)*\\s*");
    private static final Pattern TAIL = Pattern.compile("[.):\\s]*$");

    /**
     * @param number as the table has it, such as "4", "Item 4" or "4.1"
     * @return null where no item has that number
     */
    static @Nullable CitedMinute among(List<ItemDraft> items, String number) {
        String sought = TAIL.matcher(LEAD.matcher(number).replaceFirst("")).replaceFirst("");
        for (int at = items.size() - 1; at >= 0 && !sought.isEmpty(); at--) {
            ItemDraft item = items.get(at);
            if (item.numbered() && isOf(item.name(), sought)) {
                return new CitedMinute(at, place(item, sought), item.capacity(), item.exempt());
            }
        }
        return null;
    }

    private static boolean isOf(String item, String sought) {
        return sought.equals(item) || sought.startsWith(item + ".");
    }

    private static Place place(ItemDraft item, String sought) {
        return new Place(item.name(), sought.equals(item.name()) ? null : sought, null);
    }

    /** With what held while it was spoken of, though only for a part of it. */
    CitedMinute asHeard(List<Passage> passages) {
        return new CitedMinute(
                item,
                place,
                held(passages, capacity, Passage::capacity),
                held(passages, exempt, Passage::exempt));
    }

    private @Nullable String held(
            List<Passage> passages,
            @Nullable String known,
            Function<Passage, @Nullable String> what) {
        return known != null
                ? known
                : passages.stream()
                        .filter(passage -> passage.item() == item)
                        .map(what)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
