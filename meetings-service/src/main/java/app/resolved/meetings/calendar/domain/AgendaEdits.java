package app.resolved.meetings.calendar.domain;

import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a clerk does to an agenda, an item at a time; what is not there is left alone. */
public final class AgendaEdits {

    private AgendaEdits() {}

    public static List<AgendaItem> added(List<AgendaItem> items, AgendaItem item) {
        var after = new ArrayList<>(items);
        after.add(item);
        return after;
    }

    /** The numbers stay in their places: what stands third has the third number. */
    public static List<AgendaItem> moved(List<AgendaItem> items, String number, int by) {
        int from = placeOf(items, number);
        int to = from + by;
        if (from < 0 || to < 0 || to >= items.size()) {
            return items;
        }
        var after = new ArrayList<>(items);
        Collections.swap(after, from, to);
        after.set(from, after.get(from).numbered(items.get(from).number()));
        after.set(to, after.get(to).numbered(items.get(to).number()));
        return after;
    }

    public static List<AgendaItem> changed(List<AgendaItem> items, String number, AgendaItem item) {
        return items.stream().map(each -> each.number().equals(number) ? item : each).toList();
    }

    public static List<AgendaItem> removed(List<AgendaItem> items, String number) {
        return items.stream().filter(each -> !each.number().equals(number)).toList();
    }

    public static Optional<AgendaItem> item(List<AgendaItem> items, String number) {
        return items.stream().filter(each -> each.number().equals(number)).findFirst();
    }

    /** One more than the highest that is a plain number. */
    public static String nextNumber(List<AgendaItem> items) {
        return String.valueOf(
                items.stream()
                                .map(AgendaItem::number)
                                .filter(each -> each.matches("\\d{1,4}"))
                                .mapToInt(Integer::parseInt)
                                .max()
                                .orElse(0)
                        + 1);
    }

    /**
     * What somebody writes back who was shown exempt items without their words: those keep them,
     * each under its number; where the numbers are others, in their order.
     *
     * @return refused where it does not have as many of them
     */
    public static Answer<List<AgendaItem>> keepingWords(
            List<AgendaItem> before, List<AgendaItem> written) {
        var exempt = before.stream().filter(AgendaItem::exempt).toList();
        var places = written.stream().filter(AgendaItem::withoutWords).toList();
        if (places.size() != exempt.size()) {
            return new Answer.Refused<>(lacking(exempt.size()));
        }
        boolean asNumbered =
                places.stream().allMatch(place -> item(exempt, place.number()).isPresent());
        var inOrder = exempt.iterator();
        return new Answer.Done<>(
                written.stream()
                        .map(each -> {
                            if (!each.withoutWords()) {
                                return each;
                            }
                            return asNumbered
                                    ? item(exempt, each.number()).orElseThrow()
                                    : inOrder.next().numbered(each.number());
                        })
                        .toList());
    }

    private static Refusal lacking(int exempt) {
        return new Refusal.Invalid(
                "items",
                "The agenda has %d exempt %s whose words are not yours to change: keep each, titled %s."
                        .formatted(exempt, exempt == 1 ? "item" : "items", AgendaItem.EXEMPT));
    }

    private static int placeOf(List<AgendaItem> items, String number) {
        return items.stream().map(AgendaItem::number).toList().indexOf(number);
    }
}
