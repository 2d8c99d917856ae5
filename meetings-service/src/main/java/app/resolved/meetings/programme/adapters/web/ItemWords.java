package app.resolved.meetings.programme.adapters.web;

import app.resolved.meetings.programme.domain.Happening;
import app.resolved.meetings.programme.domain.ItemStatus;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.meetings.programme.domain.Recurrence;
import app.resolved.meetings.programme.domain.Requested;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Items in plain words. */
public final class ItemWords {

    /** How an item stands, and the colour that goes with it. */
    public record Tag(String text, String colour) {}

    static final Map<Requested.By, String> WHO = who();
    static final Map<Recurrence, String> EVERY = every();

    private ItemWords() {}

    public static Tag tag(ItemStatus status) {
        return switch (status) {
            case PROPOSED -> new Tag("Proposed", "yellow");
            case DECLINED -> new Tag("Declined", "grey");
            case PLANNED -> new Tag("Planned", "blue");
            case MOVED -> new Tag("Moved", "purple");
            case DONE -> new Tag("Done", "green");
            case DROPPED -> new Tag("Dropped", "grey");
        };
    }

    /** "Cllr Ashworth, a member"; empty where nobody said. */
    public static String requestedBy(ProgrammeItem item) {
        var name = item.requested().name();
        return switch (item.requested().by()) {
            case BODY -> name;
            case MEMBER -> name;
            case OUTCOME -> name.isEmpty() ? "The minutes" : "The minutes, " + name;
        };
    }

    public static String every(@Nullable Recurrence recurrence) {
        return recurrence == null ? "" : EVERY.getOrDefault(recurrence, "");
    }

    static String happened(Happening.What what) {
        return switch (what) {
            case ADDED -> "Added";
            case PROPOSED -> "Referred here";
            case ACCEPTED -> "Taken onto the programme";
            case DECLINED -> "Declined";
            case CHANGED -> "Described anew";
            case PLACED -> "Planned";
            case MOVED -> "Moved";
            case DONE -> "Done";
            case DROPPED -> "Dropped out";
            case RESTORED -> "Back on the programme";
            case REFERRED -> "Referred to another body";
            case UNASKED -> "No longer asked for";
            case TIED -> "Tied to an action";
            case UNTIED -> "Untied from its action";
            case REVEALED -> "No longer exempt";
        };
    }

    private static String of(Requested.By by) {
        return switch (by) {
            case BODY -> "A body, an officer or the council";
            case MEMBER -> "A member";
            case OUTCOME -> "The minutes";
        };
    }

    private static String of(Recurrence recurrence) {
        return switch (recurrence) {
            case EACH_MEETING -> "At each meeting";
            case EACH_QUARTER -> "Each quarter";
            case EACH_YEAR -> "Each year";
        };
    }

    private static Map<Requested.By, String> who() {
        var all = new LinkedHashMap<Requested.By, String>();
        Arrays.stream(Requested.By.values()).forEach(by -> all.put(by, of(by)));
        return all;
    }

    private static Map<Recurrence, String> every() {
        var all = new LinkedHashMap<Recurrence, String>();
        Arrays.stream(Recurrence.values()).forEach(each -> all.put(each, of(each)));
        return all;
    }
}
