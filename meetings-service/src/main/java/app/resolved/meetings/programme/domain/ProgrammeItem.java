package app.resolved.meetings.programme.domain;

import app.resolved.contracts.ProgrammeItemState;
import app.resolved.contracts.ProgrammeItemState.ProgrammeStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a committee's work programme.
 *
 * @param lead the post that leads, in words
 * @param series what its occurrences have in common: the id of the first
 * @param occurrence from 1
 * @param owed the report that it is about, where an action owes it
 * @param referredFrom the item of another body that it came from
 * @param referredTo the items of other bodies that came from it
 * @param reason why it was last moved, dropped or declined
 * @param closed when it was done, dropped or declined
 * @param hidden since when its words are exempt, and only its reference is left; null where they
 *     are not
 * @param history the oldest first, at most {@value #LONGEST_HISTORY}
 */
public record ProgrammeItem(
        String id,
        String committeeId,
        String title,
        @Nullable String why,
        Requested requested,
        @Nullable String lead,
        Slot slot,
        ItemStatus status,
        @Nullable Recurrence every,
        String series,
        int occurrence,
        @Nullable OwedReport owed,
        @Nullable String referredFrom,
        List<String> referredTo,
        @Nullable String reason,
        Instant added,
        @Nullable Instant closed,
        @Nullable Instant hidden,
        List<Happening> history) {

    static final int LONGEST_HISTORY = 200;

    public ProgrammeItem {
        referredTo = List.copyOf(referredTo);
        history = List.copyOf(history);
    }

    /** Whether what asked for it was withdrawn after it was taken on. */
    public boolean unasked() {
        return happened(Happening.What.UNASKED);
    }

    /** Whether a clerk said that the action which owed it does not. */
    public boolean untied() {
        return happened(Happening.What.UNTIED);
    }

    private boolean happened(Happening.What what) {
        return history.stream().anyMatch(each -> each.what() == what);
    }

    /** The sort key of lists of what is to come. */
    public List<String> key() {
        return List.of(added.toString(), id);
    }

    /** The sort key of lists of what is over. */
    public List<String> keyWhenClosed() {
        return List.of((closed == null ? added : closed).toString(), id);
    }

    /** As others need to know it. */
    public ProgrammeItemState state() {
        return new ProgrammeItemState(
                id,
                committeeId,
                owed == null ? List.of() : owed.actionIds(),
                slot.meetingId(),
                slot.month(),
                told(),
                reason);
    }

    private ProgrammeStatus told() {
        return switch (status) {
            case PROPOSED -> ProgrammeStatus.PROPOSED;
            case PLANNED -> ProgrammeStatus.PLANNED;
            case MOVED -> ProgrammeStatus.MOVED;
            case DONE -> ProgrammeStatus.DONE;
            case DROPPED, DECLINED -> ProgrammeStatus.DROPPED;
        };
    }

    /** How it stands at one time. */
    private record Standing(
            Slot slot,
            ItemStatus status,
            @Nullable String reason,
            @Nullable Instant closed,
            @Nullable Instant hidden) {}

    /** What it is connected with. */
    private record Links(@Nullable OwedReport owed, List<String> referredTo) {}

    ProgrammeItem described(ItemCommand.Describe as) {
        return with(as, standing(), links(), history);
    }

    /** By its name alone: whatever else was said of it may tell what is exempt. */
    ProgrammeItem hidden(String name, Instant at) {
        return with(
                new ItemCommand.Describe(name, null, requested, null, every),
                new Standing(slot, status, null, closed, hidden == null ? at : hidden),
                links(),
                history.stream().map(Happening::withoutReason).toList());
    }

    /** What somebody wrote since it was hidden stays. */
    ProgrammeItem revealed(ItemCommand.Reveal words) {
        return with(
                new ItemCommand.Describe(
                        title.equals(words.name()) ? words.title() : title,
                        why,
                        requested,
                        lead == null ? words.lead() : lead,
                        every),
                new Standing(slot, status, reason, closed, null),
                links(),
                history);
    }

    ProgrammeItem standing(
            ItemStatus next, Slot when, @Nullable String because, @Nullable Instant closedAt) {
        return with(
                described(), new Standing(when, next, because, closedAt, hidden), links(), history);
    }

    ProgrammeItem owing(@Nullable OwedReport report) {
        return with(described(), standing(), new Links(report, referredTo), history);
    }

    ProgrammeItem referredTo(String itemId) {
        var all = new ArrayList<>(referredTo);
        all.add(itemId);
        return with(described(), standing(), new Links(owed, all), history);
    }

    ProgrammeItem with(Happening happened) {
        var longer = new ArrayList<>(history);
        longer.add(happened);
        var kept = longer.subList(Math.max(0, longer.size() - LONGEST_HISTORY), longer.size());
        return with(described(), standing(), links(), kept);
    }

    private ItemCommand.Describe described() {
        return new ItemCommand.Describe(title, why, requested, lead, every);
    }

    private Standing standing() {
        return new Standing(slot, status, reason, closed, hidden);
    }

    private Links links() {
        return new Links(owed, referredTo);
    }

    private ProgrammeItem with(
            ItemCommand.Describe as, Standing now, Links linked, List<Happening> happened) {
        return new ProgrammeItem(
                id,
                committeeId,
                as.title(),
                as.why(),
                as.requested(),
                as.lead(),
                now.slot(),
                now.status(),
                as.every(),
                series,
                occurrence,
                linked.owed(),
                referredFrom,
                linked.referredTo(),
                now.reason(),
                added,
                now.closed(),
                now.hidden(),
                happened);
    }
}
