package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Proposal.Place;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The minute that a table of actions names for a row. What holds for the minute holds for the row:
 * what was said in private stays so, wherever the table stands.
 */
record CitedMinute(Place place, @Nullable String capacity, @Nullable String exempt) {

    private static final Pattern LEAD =
            Pattern.compile("(?i)\\s*(?:minute|item|agenda item|no\\.?|para(?:graph)?)*\\s*");
    private static final Pattern TAIL = Pattern.compile("[.):\\s]*$");

    /**
     * @param number as the table has it, such as "4", "Item 4" or "4.1"
     * @return null where no item has that number
     */
    static @Nullable CitedMinute among(List<ItemDraft> items, String number) {
        String sought = TAIL.matcher(LEAD.matcher(number).replaceFirst("")).replaceFirst("");
        if (sought.isEmpty()) {
            return null;
        }
        return items.reversed().stream()
                .filter(item -> item.numbered() && isOf(item.name(), sought))
                .findFirst()
                .map(item -> of(item, sought))
                .orElse(null);
    }

    private static boolean isOf(String item, String sought) {
        return sought.equals(item) || sought.startsWith(item + ".");
    }

    private static CitedMinute of(ItemDraft item, String sought) {
        String paragraph = sought.equals(item.name()) ? null : sought;
        return new CitedMinute(
                new Place(item.name(), paragraph, null), item.capacity(), item.exempt());
    }
}
