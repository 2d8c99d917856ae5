package app.resolved.meetings.reading.domain.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the head of a table of actions calls its columns. Must not take a table for one of actions
 * that says neither whose they are, nor by when, nor how far.
 */
final class ActionHead {

    private static final Map<String, ActionTable.Column> NAMES = names();

    private ActionHead() {}

    private static Map<String, ActionTable.Column> names() {
        Map<String, ActionTable.Column> names = new HashMap<>();
        name(
                names,
                ActionTable.Column.ACTION,
                "action | actions | action required | actions required"
                        + " | agreed action | agreed actions | action agreed | task | what"
                        + " | action point | action points | action to be taken | action item"
                        + " | action description | follow up action | description"
                        + " | recommendation");
        name(
                names,
                ActionTable.Column.MINUTE,
                "minute | minute no | minute number | minute ref | minute reference | item | item"
                        + " no | item number | agenda item | agenda item no | agenda no");
        name(
                names,
                ActionTable.Column.OWNER,
                "owner | owners | lead | who | by whom | by who | whom | responsible | lead officer"
                    + " | responsibility | action by | action lead | action owner | officer |"
                    + " officers | assigned to | allocated to | responsible officer | person"
                    + " responsible | responsible person | named officer | named officers | named"
                    + " person | lead person | led by | person | assigned | assignee | actionee |"
                    + " actioned by | for action by");
        name(
                names,
                ActionTable.Column.DUE,
                "due | when | by when | deadline | due date | target date | timescale"
                        + " | timescales | timeline | date | target | by | by date | date due"
                        + " | timeframe | completion date | date for completion"
                        + " | target completion date | complete by | deadline date");
        name(
                names,
                ActionTable.Column.STATUS,
                "status | state | progress | update | updates | outcome | rag"
                        + " | rag status | rag rating | comments | comment | response"
                        + " | where we are | position | current position | current status"
                        + " | status update | progress update | latest update | result"
                        + " | completed | completed yn | complete");
        return Map.copyOf(names);
    }

    private static void name(
            Map<String, ActionTable.Column> names, ActionTable.Column column, String words) {
        Arrays.stream(words.split("\\|")).forEach(word -> names.put(word.strip(), column));
    }

    /** Of a head in two languages, "Gweithredu / Action", the English side is known. */
    private static ActionTable.Column columnOf(String head) {
        ActionTable.Column whole = columnNamed(head);
        int sides = whole == ActionTable.Column.OTHER ? head.lastIndexOf('/') : -1;
        return sides < 0 ? whole : columnNamed(head.substring(sides + 1));
    }

    private static ActionTable.Column columnNamed(String head) {
        String name = head.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip();
        return NAMES.getOrDefault(name, ActionTable.Column.OTHER);
    }

    /** Under "Item | By whom | By when" the item is what is to be done. */
    static List<ActionTable.Column> columnsOf(Stream<String> heads) {
        List<ActionTable.Column> columns =
                new ArrayList<>(heads.map(ActionHead::columnOf).toList());
        boolean asked =
                columns.contains(ActionTable.Column.OWNER)
                        && columns.contains(ActionTable.Column.DUE)
                        && !columns.contains(ActionTable.Column.ACTION);
        if (asked && columns.getFirst() == ActionTable.Column.MINUTE) {
            columns.set(0, ActionTable.Column.ACTION);
        }
        return columns;
    }

    static boolean heads(List<ActionTable.Column> columns) {
        return columns.contains(ActionTable.Column.ACTION)
                && (columns.contains(ActionTable.Column.OWNER)
                        || columns.contains(ActionTable.Column.DUE)
                        || columns.contains(ActionTable.Column.STATUS));
    }
}
