package app.resolved.actions.actions.adapters.rest;

import app.resolved.actions.actions.adapters.rest.ActionView.ContributorView;
import app.resolved.actions.actions.adapters.rest.ActionView.CopyView;
import app.resolved.actions.actions.adapters.rest.ActionView.DueView;
import app.resolved.actions.actions.adapters.rest.ActionView.EntryView;
import app.resolved.actions.actions.adapters.rest.ActionView.HolderView;
import app.resolved.actions.actions.adapters.rest.ActionView.OwnerView;
import app.resolved.actions.actions.adapters.rest.ActionView.ResponseView;
import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.ActionStates;
import app.resolved.actions.actions.domain.Contributor;
import app.resolved.actions.actions.domain.Copied;
import app.resolved.actions.actions.domain.Due;
import app.resolved.actions.actions.domain.Entry;
import app.resolved.actions.actions.domain.Ownership;
import app.resolved.actions.actions.domain.Response;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.directory.application.DirectoryView;
import app.resolved.actions.duedates.domain.Dates;
import app.resolved.eventing.Stored;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows actions with the names of those who hold their posts now. */
@Component
class ActionViews {

    private final DirectoryReader directory;
    private final InstantSource clock;

    ActionViews(DirectoryReader directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    List<ActionView> list(List<Stored<Action>> actions) {
        var postIds =
                actions.stream()
                        .map(stored -> stored.document().ownership().postIdOrNull())
                        .filter(Objects::nonNull)
                        .toList();
        var around = directory.around(postIds);
        return actions.stream().map(stored -> view(stored, around, null)).toList();
    }

    /**
     * @param words whether notes on a restricted action may be read
     */
    ActionView single(Stored<Action> stored, boolean words) {
        var postId = stored.document().ownership().postIdOrNull();
        var around = directory.around(postId == null ? List.of() : List.of(postId));
        boolean shown = words || !stored.document().isRestricted();
        var timeline =
                stored.document().timeline().stream()
                        .map(entry -> entry(shown ? entry : entry.withoutWords()))
                        .toList();
        return view(stored, around, timeline);
    }

    private ActionView view(
            Stored<Action> stored, DirectoryView around, @Nullable List<EntryView> timeline) {
        var action = stored.document();
        var state = ActionStates.of(action);
        var today = LocalDate.ofInstant(clock.instant(), Dates.LONDON);
        return new ActionView(
                state.actionId(),
                state.reference(),
                state.title(),
                state.asked(),
                state.place().minute(),
                state.place().paragraph(),
                state.place().part(),
                state.committeeId(),
                state.meetingId(),
                state.meetingDate(),
                state.outcomeIds(),
                owner(action.ownership(), around),
                action.contributors().all().stream().map(ActionViews::contributor).toList(),
                response(action.others().response(), action.isRestricted()),
                action.others().copies().stream()
                        .map(copied -> copy(copied, action.isRestricted()))
                        .toList(),
                due(action.due(), action.isRestricted()),
                state.status(),
                action.isLate(today),
                state.answeredBy(),
                state.assignedOn(),
                stored.version(),
                timeline);
    }

    private static @Nullable OwnerView owner(Ownership ownership, DirectoryView around) {
        return switch (ownership) {
            case Ownership.NoOwner _ -> null;
            case Ownership.Owner owner -> {
                var post = around.posts().get(owner.postId());
                var holders =
                        post == null
                                ? List.<HolderView>of()
                                : post.holderIds().stream()
                                        .map(id -> new HolderView(id, around.nameOf(id)))
                                        .toList();
                yield new OwnerView(
                        owner.postId(), post == null ? owner.title() : post.title(), holders);
            }
        };
    }

    private static DueView due(Due due, boolean restricted) {
        var current = due.current();
        return new DueView(
                current.date(),
                due.original(),
                current.rule().inWords(),
                current.rule().source(),
                restricted ? "" : current.why(),
                restricted ? List.of() : current.counted(),
                current.provisional(),
                due.servedOn());
    }

    private static ContributorView contributor(Contributor one) {
        return new ContributorView(one.postId(), one.title());
    }

    private static CopyView copy(Copied copied, boolean restricted) {
        var response = copied.response();
        return new CopyView(
                copied.postId(),
                copied.title(),
                copied.on(),
                copied.respondBy(),
                response(response, restricted));
    }

    private static @Nullable ResponseView response(
            @Nullable Response response, boolean restricted) {
        return response == null
                ? null
                : new ResponseView(
                        response.verdict(), restricted ? null : response.reasons(), response.on());
    }

    private static EntryView entry(Entry entry) {
        return new EntryView(
                entry.at(),
                entry.what().inWords(),
                entry.who(),
                entry.forPost(),
                entry.why(),
                entry.from(),
                entry.to());
    }
}
