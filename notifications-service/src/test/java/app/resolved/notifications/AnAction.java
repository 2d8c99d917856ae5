package app.resolved.notifications;

import app.resolved.contracts.ActionState;
import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionState.Answer;
import app.resolved.contracts.ActionState.Copy;
import app.resolved.contracts.ActionState.Due;
import app.resolved.contracts.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An action to try things with: open, owned, and due in spring 2026, unless said otherwise. */
public final class AnAction implements Cloneable {

    private static final String REFERENCE = "SC 2026/27-07";

    private final String id;
    private String committee = "scrutiny";
    private String title = "Share the reserves graph with the committee";
    private String asked = "that the graph of reserves be shared with the Committee";
    private @Nullable String owner = "finance";
    private List<String> contributors = List.of();
    private @Nullable Due due =
            new Due(
                    LocalDate.of(2026, 4, 16),
                    LocalDate.of(2026, 4, 16),
                    "papers deadline of the next meeting",
                    "5 working days before the papers leave for the meeting of 30 April 2026",
                    false,
                    null);
    private ActionStatus status = ActionStatus.OPEN;
    private LocalDate assignedOn = LocalDate.of(2026, 3, 2);
    private boolean backfilled;
    private boolean restricted;
    private List<Copy> copies = List.of();
    private @Nullable Answer answer;

    private AnAction(String id) {
        this.id = id;
    }

    public static AnAction anAction() {
        return anAction("a-1");
    }

    public static AnAction anAction(String id) {
        return new AnAction(id);
    }

    public AnAction of(String committeeId) {
        return with(one -> one.committee = committeeId);
    }

    public AnAction titled(String said) {
        return with(one -> one.title = said);
    }

    public AnAction ownedBy(@Nullable String postId) {
        return with(one -> one.owner = postId);
    }

    public AnAction assignedOn(String date) {
        return with(one -> one.assignedOn = LocalDate.parse(date));
    }

    public AnAction dueOn(String date) {
        return due(LocalDate.parse(date), null);
    }

    public AnAction dueMovedTo(String date, String on) {
        return due(LocalDate.parse(date), LocalDate.parse(on));
    }

    public AnAction neverDue() {
        return with(one -> one.due = null);
    }

    public AnAction standing(ActionStatus now) {
        return with(one -> one.status = now);
    }

    public AnAction backfilled() {
        return with(one -> one.backfilled = true);
    }

    public AnAction answered(Answer.Kind kind, String on) {
        return with(one -> one.answer = new Answer(LocalDate.parse(on), kind));
    }

    public AnAction restricted() {
        return with(one -> {
            one.restricted = true;
            one.title = REFERENCE;
            one.asked = "";
        });
    }

    public AnAction withContributors(String... postIds) {
        return with(one -> one.contributors = List.of(postIds));
    }

    /** A copy each, asked for on that day. */
    public AnAction copiedTo(String on, String... postIds) {
        var day = LocalDate.parse(on);
        return with(one ->
                one.copies =
                        Stream.of(postIds)
                                .map(to -> new Copy(to, day, day.plusDays(28), null))
                                .toList());
    }

    /** All of those have responded on that day. */
    public AnAction responded(String on) {
        var day = LocalDate.parse(on);
        return with(one ->
                one.copies =
                        one.copies.stream()
                                .map(it -> new Copy(it.postId(), it.on(), it.respondBy(), day))
                                .toList());
    }

    public ActionState state() {
        return new ActionState(
                id,
                REFERENCE,
                title,
                asked,
                committee,
                "m-1",
                LocalDate.of(2026, 2, 24),
                new Place("47", "6", "a"),
                List.of("o-" + id),
                owner,
                null,
                null,
                due,
                status,
                assignedOn,
                backfilled,
                restricted,
                contributors,
                null,
                copies,
                answer);
    }

    private AnAction due(LocalDate date, @Nullable LocalDate changedOn) {
        return with(one -> {
            var was = one.due;
            one.due =
                    new Due(
                            date,
                            was == null ? date : was.original(),
                            was == null ? "by hand" : was.rule(),
                            was == null ? "" : was.why(),
                            false,
                            changedOn);
        });
    }

    private AnAction with(Consumer<AnAction> change) {
        var other = clone();
        change.accept(other);
        return other;
    }

    @Override
    protected AnAction clone() {
        try {
            return (AnAction) super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
