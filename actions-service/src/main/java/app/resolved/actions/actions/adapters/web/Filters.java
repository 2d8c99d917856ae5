package app.resolved.actions.actions.adapters.web;

import app.resolved.actions.actions.application.ActionFilter;
import app.resolved.actions.actions.application.Sight;
import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.webkit.signin.Visitor;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the list of actions is asked for in its address.
 *
 * @param whose "mine" or "all"
 * @param show which: see {@link #SHOWN}
 */
public record Filters(
        @Nullable String whose,
        @Nullable String show,
        @Nullable String committee,
        @Nullable String post) {

    static final Map<String, String> SHOWN = shown();
    static final Map<String, String> WHOSE = whoseShown();

    private static Map<String, String> whoseShown() {
        var whose = new LinkedHashMap<String, String>();
        whose.put("mine", "Mine");
        whose.put("all", "Everybody\u2019s");
        return whose;
    }

    private static Map<String, String> shown() {
        var shown = new LinkedHashMap<String, String>();
        shown.put("open", "Open");
        shown.put("late", "Late");
        shown.put("silent", "Not answered yet");
        shown.put("unowned", "Without an owner");
        shown.put("vacant", "Whose post is vacant");
        shown.put("proposed", "Awaiting sign-off");
        shown.put("disputed", "Declined, or more time asked");
        shown.put("provisional", "With a provisional date");
        shown.put("uncopied", "Copies still to send");
        shown.put("copy-waits", "Copies for a vacant post");
        shown.put("responses", "Responses still to come");
        shown.put("responses-late", "Responses that are late");
        shown.put("closed", "Closed");
        shown.put("all", "All");
        return shown;
    }

    /** With what is not said filled in: those who hold posts see theirs first. */
    Filters completedFor(Visitor visitor) {
        boolean mine = !visitor.mayClerk() && !visitor.postIds().isEmpty();
        return new Filters(
                whose == null ? mine ? "mine" : "all" : whose,
                show == null || !SHOWN.containsKey(show) ? "open" : show,
                blankToNull(committee),
                blankToNull(post));
    }

    boolean isMine() {
        return "mine".equals(whose);
    }

    /**
     * @param vacant the posts that nobody holds, looked up where they are asked for
     */
    ActionFilter filter(
            Sight sight, Visitor visitor, LocalDate today, Supplier<Set<String>> vacant) {
        var all = ActionFilter.open(sight).ofCommittee(committee).ownedBy(posts(visitor));
        return switch (show == null ? "open" : show) {
            case "late" -> all.late(today);
            case "silent" -> all.in(Set.of(ActionStatus.OPEN)).ownedBySomebody();
            case "unowned" -> all.ownedByNobody();
            case "vacant" -> all.withVacant(vacant.get());
            case "proposed" -> all.in(Set.of(ActionStatus.COMPLETION_PROPOSED));
            case "disputed" -> all.disputed();
            case "provisional" -> all.withProvisionalDate();
            case "uncopied" -> all.uncopiedOnly();
            case "copy-waits" -> all.withCopyFor(vacant.get());
            case "responses" -> all.owingAResponse(posts(visitor));
            case "responses-late" -> all.respondedLate(today);
            case "closed" ->
                    all.in(
                            Set.of(
                                    ActionStatus.SIGNED_OFF,
                                    ActionStatus.WITHDRAWN,
                                    ActionStatus.ANSWERED_ELSEWHERE));
            case "all" -> all.in(EnumSet.allOf(ActionStatus.class));
            default -> all;
        };
    }

    private @Nullable Set<String> posts(Visitor visitor) {
        if (post != null) {
            return Set.of(post);
        }
        return isMine() ? visitor.postIds() : null;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
