package app.resolved.actions.today.adapters.web;

import app.resolved.actions.actions.adapters.web.Lines;
import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.duedates.domain.WorkingDays;
import app.resolved.actions.today.adapters.web.TodayPage.Ask;
import app.resolved.contracts.CommitteeState;
import app.resolved.contracts.MeetingState;
import app.resolved.contracts.MeetingState.MeetingStatus;
import app.resolved.contracts.MeetingState.Waiting;
import app.resolved.contracts.MeetingState.What;
import app.resolved.webkit.WebSettings;
import app.resolved.webkit.signin.Visitor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Of which meetings of the clerk something is not issued: nobody is asked for it until it is. */
@Component
class NotIssued {

    private static final int MOST = 100;

    /** Working days after a meeting before it is asked after. */
    private static final int SOON = 5;

    /** Years of meetings that are asked after; older ones were imported, or are long known. */
    private static final int YEARS = 1;

    private final Committees committees;
    private final WorkingDays workingDays;
    private final Lines lines;
    private final WebSettings settings;
    private final MeetingWords words;

    NotIssued(
            Committees committees,
            WorkingDays workingDays,
            Lines lines,
            WebSettings settings,
            MeetingWords words) {
        this.committees = committees;
        this.workingDays = workingDays;
        this.lines = lines;
        this.settings = settings;
        this.words = words;
    }

    List<Ask> asks(Visitor visitor) {
        var names =
                committees.all().stream()
                        .filter(body -> visitor.mayClerk(body.committeeId()))
                        .collect(
                                Collectors.toMap(
                                        CommitteeState::committeeId, CommitteeState::name));
        var today = lines.today();
        var asked = workingDays.before(today, SOON).reached();
        var found =
                committees.unissued(names.keySet(), today, today.minusYears(YEARS), asked, MOST);
        return Stream.of(
                        minutes(found, names),
                        sheets(found, names, visitor),
                        none(found, names, visitor))
                .flatMap(List::stream)
                .toList();
    }

    private List<Ask> minutes(List<MeetingState> found, Map<String, String> names) {
        return ask(
                found.stream().flatMap(each -> waiting(each, What.MINUTES)).toList(),
                names,
                "The minutes of %s are not issued",
                "%s sets of minutes are not issued",
                "Nobody is asked for anything until they are.");
    }

    private List<Ask> sheets(List<MeetingState> found, Map<String, String> names, Visitor visitor) {
        return ask(
                found.stream()
                        .flatMap(each ->
                                Stream.concat(
                                                waiting(each, What.SHEET),
                                                visitor.entitled()
                                                        ? waiting(each, What.RESTRICTED_SHEET)
                                                        : Stream.empty())
                                        .limit(1))
                        .toList(),
                names,
                "The action sheet of %s is not issued",
                "%s action sheets are not issued",
                "Nobody is asked for anything until it is.");
    }

    /** Held as far as is known, and nothing was written down that the visitor may know of. */
    private List<Ask> none(List<MeetingState> found, Map<String, String> names, Visitor visitor) {
        return ask(
                found.stream()
                        .filter(NotIssued::nothingIssued)
                        .filter(each ->
                                each.waiting().stream()
                                        .allMatch(waiting ->
                                                waiting.what() == What.RESTRICTED_SHEET
                                                        && !visitor.entitled()))
                        .map(each -> new Unissued(each, each.date()))
                        .toList(),
                names,
                "Nothing is here of %s",
                "%s meetings were held and nothing is here of them",
                "Bring the minutes, note who is to do what, or say that nothing came of it.");
    }

    private static boolean nothingIssued(MeetingState meeting) {
        return meeting.status() == MeetingStatus.SCHEDULED
                || meeting.status() == MeetingStatus.HELD;
    }

    private static Stream<Unissued> waiting(MeetingState meeting, What what) {
        return meeting.waiting().stream()
                .filter(each -> each.what() == what)
                .map(Waiting::since)
                .map(since -> new Unissued(meeting, since));
    }

    private List<Ask> ask(
            List<Unissued> found, Map<String, String> names, String one, String many, String more) {
        if (found.isEmpty()) {
            return List.of();
        }
        var first = found.getFirst();
        var address = settings.meetingsUrl() + "/meetings/";
        return found.size() == 1
                ? List.of(
                        new Ask(
                                one.formatted(words.meeting(first, names)),
                                address + first.meeting().meetingId(),
                                words.since(first) + " " + more))
                : List.of(
                        new Ask(
                                many.formatted(
                                        found.size() < MOST ? found.size() : "More than " + MOST),
                                address + "unissued",
                                words.each(found, names)));
    }
}
