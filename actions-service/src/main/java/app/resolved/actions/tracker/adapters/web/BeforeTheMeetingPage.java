package app.resolved.actions.tracker.adapters.web;

import app.resolved.actions.actions.adapters.web.Line;
import app.resolved.actions.actions.adapters.web.Lines;
import app.resolved.actions.actions.application.ActionFilter;
import app.resolved.actions.actions.application.ActionReader;
import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.duedates.domain.CommitteeMeeting;
import app.resolved.actions.visitors.Rights;
import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.webkit.signin.Visitor;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a chair should ask about, on one printed page. */
@Controller
class BeforeTheMeetingPage {

    private static final int ROWS = 50;
    private static final int COUNTED = 1_000;

    private final ActionReader reader;
    private final Committees committees;
    private final Lines lines;
    private final Rights rights;
    private final DirectoryReader directory;

    BeforeTheMeetingPage(
            ActionReader reader,
            Committees committees,
            Lines lines,
            Rights rights,
            DirectoryReader directory) {
        this.directory = directory;
        this.reader = reader;
        this.committees = committees;
        this.lines = lines;
        this.rights = rights;
    }

    /**
     * @param what the heading, such as "Late"
     * @param show what the list of actions calls these
     * @param none what is said where there is nothing
     */
    record Heap(String what, String show, long count, List<Line> lines, String none) {

        public long more() {
            return count - lines.size();
        }

        boolean isSome() {
            return count > 0;
        }
    }

    @GetMapping("/before-the-meeting/{committeeId}")
    String show(@PathVariable String committeeId, Visitor visitor, Model model) {
        var committee = rights.body(visitor, committeeId);
        var open = ActionFilter.open(rights.sight(visitor)).ofCommittee(committeeId);
        model.addAttribute("committee", committee);
        model.addAttribute("next", next(committeeId));
        model.addAttribute(
                "chairVacant",
                !committee.seats().isEmpty() && !committee.hasChairOn(lines.today()));
        model.addAttribute("open", reader.count(open, COUNTED));
        model.addAttribute("heaps", heaps(open));
        return "tracker/before-the-meeting";
    }

    private List<Heap> heaps(ActionFilter open) {
        var responses =
                heap(
                        "Who got a copy owes a response, and is late",
                        "responses-late",
                        open.respondedLate(lines.today()),
                        "");
        return Stream.concat(always(open).stream(), Stream.of(responses).filter(Heap::isSome))
                .toList();
    }

    private List<Heap> always(ActionFilter open) {
        return List.of(
                heap("Late", "late", open.late(lines.today()), "Nothing is late."),
                heap(
                        "Silent: its owner has not said a word yet",
                        "silent",
                        open.in(Set.of(ActionStatus.OPEN)).ownedBySomebody(),
                        "Every owner has answered."),
                heap(
                        "Disputed: declined, or more time is asked",
                        "disputed",
                        open.disputed(),
                        "Nothing is disputed."),
                heap(
                        "Without an owner",
                        "unowned",
                        open.ownedByNobody(),
                        "Every action has an owner."),
                heap(
                        "Its post is vacant: nobody is reminded",
                        "vacant",
                        open.withVacant(directory.vacantPosts()),
                        "Somebody holds every post."),
                heap(
                        "Awaiting the committee\u2019s sign-off",
                        "proposed",
                        open.in(Set.of(ActionStatus.COMPLETION_PROPOSED)),
                        "Nothing awaits sign-off."));
    }

    private Heap heap(String what, String show, ActionFilter filter, String none) {
        var found = lines.of(reader.find(filter, null, ROWS));
        return new Heap(what, show, reader.count(filter, COUNTED), found, none);
    }

    private List<CommitteeMeeting> next(String committeeId) {
        return committees
                .calendars(Set.of(committeeId))
                .getOrDefault(committeeId, List.of())
                .stream()
                .filter(meeting -> !meeting.date().isBefore(lines.today()))
                .limit(1)
                .toList();
    }
}
