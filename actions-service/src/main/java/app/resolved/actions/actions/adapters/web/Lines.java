package app.resolved.actions.actions.adapters.web;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.ActionStates;
import app.resolved.actions.actions.domain.Copied;
import app.resolved.actions.actions.domain.Entry;
import app.resolved.actions.actions.domain.Happening;
import app.resolved.actions.actions.domain.Response;
import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.directory.application.DirectoryView;
import app.resolved.actions.duedates.domain.Dates;
import app.resolved.actions.duedates.domain.WorkingDays;
import app.resolved.contracts.CommitteeState;
import app.resolved.contracts.Place;
import app.resolved.eventing.Stored;
import app.resolved.webkit.layout.StatusTag;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns actions into lines of lists, with the names of today. */
@Component
public class Lines {

    private static final Set<Happening> WORDS =
            EnumSet.of(
                    Happening.PROGRESS_REPORTED,
                    Happening.COMPLETION_PROPOSED,
                    Happening.RESPONDED,
                    Happening.MORE_TIME_ASKED,
                    Happening.DECLINED,
                    Happening.MORE_TIME_NOT_GIVEN,
                    Happening.DECLINING_NOT_AGREED,
                    Happening.SIGNED_OFF,
                    Happening.NOT_ACCEPTED,
                    Happening.WITHDRAWN);

    private final DirectoryReader directory;
    private final Committees committees;
    private final WorkingDays workingDays;
    private final InstantSource clock;

    Lines(
            DirectoryReader directory,
            Committees committees,
            WorkingDays workingDays,
            InstantSource clock) {
        this.directory = directory;
        this.committees = committees;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.LONDON);
    }

    public List<Line> of(List<Stored<Action>> actions) {
        var postIds =
                actions.stream()
                        .map(stored -> stored.document().ownership().postIdOrNull())
                        .filter(Objects::nonNull)
                        .toList();
        var around = directory.around(postIds);
        var names = names();
        return actions.stream().map(stored -> line(stored.document(), around, names)).toList();
    }

    /** The committees' names by their ids. */
    public Map<String, String> names() {
        return committees.all().stream()
                .collect(Collectors.toMap(CommitteeState::committeeId, CommitteeState::name));
    }

    private Line line(Action action, DirectoryView around, Map<String, String> names) {
        var state = ActionStates.of(action);
        var postId = action.ownership().postIdOrNull();
        var post = postId == null ? null : around.posts().get(postId);
        var due = action.due();
        return new Line(
                action.actionId(),
                action.reference(),
                state.title(),
                state.committeeId(),
                names.getOrDefault(state.committeeId(), ""),
                state.meetingDate(),
                inWords(state.place()),
                action.isRestricted() ? null : action.madeTo(),
                post == null ? null : post.title(),
                post == null ? List.of() : post.holderIds().stream().map(around::nameOf).toList(),
                due.date(),
                action.isRestricted() ? "" : due.current().why(),
                due.current().provisional(),
                isCounted(action) ? when(due.date()) : "",
                action.isLate(today()),
                StatusTag.of(action.standing().status()),
                action.isRestricted() ? "" : response(action.others().response()),
                responses(action.others().copies()),
                action.isRestricted() ? null : progress(action));
    }

    private static String response(@Nullable Response response) {
        return response == null ? "" : response.verdict().inWords();
    }

    private static String responses(List<Copied> copies) {
        long there = copies.stream().filter(copy -> !copy.owesAResponse()).count();
        return copies.isEmpty() ? "" : "%d of %d responded".formatted(there, copies.size());
    }

    /** No days late are counted while the ball is elsewhere. */
    private boolean isCounted(Action action) {
        return action.standing().isOpen()
                && (action.isLate(today()) || !action.due().date().isBefore(today()));
    }

    /** Such as "in 4 working days", by calendar time. */
    String when(LocalDate due) {
        var today = today();
        if (due.equals(today)) {
            return "today";
        }
        return due.isAfter(today)
                ? until(workingDays.between(today, due))
                : since(workingDays.between(due, today));
    }

    private static String until(int days) {
        if (days == 0) {
            return "before the next working day";
        }
        return days == 1 ? "in 1 working day" : "in " + days + " working days";
    }

    private static String since(int days) {
        if (days == 0) {
            return "late since a day off";
        }
        return days == 1 ? "1 working day late" : days + " working days late";
    }

    static String inWords(Place place) {
        return Stream.of(
                        part("minute", place.minute()),
                        part("paragraph", place.paragraph()),
                        part("part", place.part()))
                .filter(Objects::nonNull)
                .collect(
                        Collectors.collectingAndThen(Collectors.joining(", "), Lines::withCapital));
    }

    private static @Nullable String part(String name, @Nullable String number) {
        return number == null || number.isBlank() ? null : name + " " + number;
    }

    private static String withCapital(String text) {
        return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static @Nullable String progress(Action action) {
        return action.timeline().reversed().stream()
                .filter(entry -> WORDS.contains(entry.what()) && entry.why() != null)
                .map(Entry::why)
                .findFirst()
                .orElse(null);
    }
}
