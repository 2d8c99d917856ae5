package app.resolved.notifications;

import app.resolved.contracts.ActionState;
import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionState.Copy;
import app.resolved.contracts.ActionState.Due;
import app.resolved.contracts.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An action to try things with: open, owned, and due in spring 2026, unless said otherwise. */
public record AnAction(ActionState state) {

    public static AnAction anAction() {
        return anAction("a-1");
    }

    public static AnAction anAction(String id) {
        return new AnAction(
                new ActionState(
                        id,
                        "SC 2026/27-07",
                        "Share the reserves graph with the committee",
                        "that the graph of reserves be shared with the Committee",
                        "scrutiny",
                        "m-1",
                        LocalDate.of(2026, 2, 24),
                        new Place("47", "6", "a"),
                        List.of("o-" + id),
                        "finance",
                        null,
                        null,
                        new Due(
                                LocalDate.of(2026, 4, 16),
                                LocalDate.of(2026, 4, 16),
                                "papers deadline of the next meeting",
                                "5 working days before the papers leave for the meeting of 30"
                                        + " April 2026",
                                false,
                                null),
                        ActionStatus.OPEN,
                        LocalDate.of(2026, 3, 2),
                        false,
                        false,
                        null,
                        null));
    }

    public AnAction titled(String title) {
        return with(title, state.ownerPostId(), state.due(), state.status(), state.assignedOn());
    }

    public AnAction ownedBy(@Nullable String postId) {
        return with(state.title(), postId, state.due(), state.status(), state.assignedOn());
    }

    public AnAction assignedOn(String date) {
        return with(
                state.title(),
                state.ownerPostId(),
                state.due(),
                state.status(),
                LocalDate.parse(date));
    }

    public AnAction dueOn(String date) {
        return due(LocalDate.parse(date), null);
    }

    public AnAction dueMovedTo(String date, String on) {
        return due(LocalDate.parse(date), LocalDate.parse(on));
    }

    public AnAction neverDue() {
        return with(state.title(), state.ownerPostId(), null, state.status(), state.assignedOn());
    }

    public AnAction standing(ActionStatus status) {
        return with(state.title(), state.ownerPostId(), state.due(), status, state.assignedOn());
    }

    public AnAction backfilled() {
        return flags(true, state.restricted());
    }

    public AnAction restricted() {
        return flags(state.backfilled(), true);
    }

    public AnAction withContributor(@Nullable String postId) {
        return besides(postId, state.copies());
    }

    /** A copy each, asked for on that day. */
    public AnAction copiedTo(String on, String... postIds) {
        var copies = Stream.of(postIds).map(id -> new Copy(id, LocalDate.parse(on))).toList();
        return besides(state.contributorPostId(), copies);
    }

    private AnAction besides(@Nullable String contributor, List<Copy> copies) {
        return new AnAction(
                new ActionState(
                        state.actionId(),
                        state.reference(),
                        state.title(),
                        state.asked(),
                        state.committeeId(),
                        state.meetingId(),
                        state.meetingDate(),
                        state.place(),
                        state.outcomeIds(),
                        state.ownerPostId(),
                        state.agencyId(),
                        state.answeredBy(),
                        state.due(),
                        state.status(),
                        state.assignedOn(),
                        state.backfilled(),
                        state.restricted(),
                        contributor,
                        state.closedOn(),
                        copies));
    }

    private AnAction due(LocalDate date, @Nullable LocalDate changedOn) {
        var was = state.due();
        return with(
                state.title(),
                state.ownerPostId(),
                new Due(
                        date,
                        was == null ? date : was.original(),
                        was == null ? "by hand" : was.rule(),
                        was == null ? "" : was.why(),
                        false,
                        changedOn),
                state.status(),
                state.assignedOn());
    }

    private AnAction with(
            String title,
            @Nullable String owner,
            @Nullable Due due,
            ActionStatus status,
            @Nullable LocalDate assignedOn) {
        return new AnAction(
                new ActionState(
                        state.actionId(),
                        state.reference(),
                        title,
                        state.asked(),
                        state.committeeId(),
                        state.meetingId(),
                        state.meetingDate(),
                        state.place(),
                        state.outcomeIds(),
                        owner,
                        state.agencyId(),
                        state.answeredBy(),
                        due,
                        status,
                        assignedOn,
                        state.backfilled(),
                        state.restricted(),
                        state.contributorPostId(),
                        state.closedOn(),
                        state.copies()));
    }

    private AnAction flags(boolean backfilled, boolean restricted) {
        return new AnAction(
                new ActionState(
                        state.actionId(),
                        state.reference(),
                        restricted ? state.reference() : state.title(),
                        restricted ? "" : state.asked(),
                        state.committeeId(),
                        state.meetingId(),
                        state.meetingDate(),
                        state.place(),
                        state.outcomeIds(),
                        state.ownerPostId(),
                        state.agencyId(),
                        state.answeredBy(),
                        state.due(),
                        state.status(),
                        state.assignedOn(),
                        backfilled,
                        restricted,
                        state.contributorPostId(),
                        state.closedOn(),
                        state.copies()));
    }
}
