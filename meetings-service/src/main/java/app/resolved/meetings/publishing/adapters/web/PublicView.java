package app.resolved.meetings.publishing.adapters.web;

import app.resolved.contracts.MeetingState.MeetingStatus;
import app.resolved.meetings.calendar.application.MeetingList;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.outcomes.application.FollowUp;
import app.resolved.meetings.outcomes.application.FollowUp.Followed;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.publishing.application.PublicRegister;
import app.resolved.meetings.search.application.MaySearch;
import app.resolved.meetings.search.application.SearchOutcomes.Found;
import app.resolved.meetings.search.application.Wanted;
import app.resolved.webkit.WebSettings;
import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.problems.Refused;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What pages, data and feed show alike. */
@Component
class PublicView {

    private final PublicRegister register;
    private final FollowUp followUp;
    private final MeetingList meetings;
    private final WebSettings settings;

    PublicView(
            PublicRegister register,
            FollowUp followUp,
            MeetingList meetings,
            WebSettings settings) {
        this.register = register;
        this.followUp = followUp;
        this.meetings = meetings;
        this.settings = settings;
    }

    Map<String, String> bodies() {
        return register.bodies().stream().collect(Collectors.toMap(Committee::id, Committee::name));
    }

    Wanted wanted(String words, String committeeId, String year) {
        return register.wanted(
                        MaySearch.bounded("words", words), "", committeeId, MaySearch.year(year))
                .orElseThrow(Refused::notFound);
    }

    Listing<PublicOutcome> list(Wanted wanted, Paging paging) {
        var found = register.find(wanted, paging.after(), paging.fetch());
        var page = paging.listing(found, Found::key);
        var shown = shown(page.items().stream().map(Found::outcome).toList());
        return new Listing<>(shown, page.next());
    }

    long count(Wanted wanted) {
        return register.count(wanted);
    }

    PublicOutcome one(String outcomeId) {
        var outcome = register.one(outcomeId).orElseThrow(Refused::notFound);
        return shown(List.of(outcome)).getFirst();
    }

    String address(String path) {
        return settings.meetingsUrl() + path;
    }

    private List<PublicOutcome> shown(List<Outcome> outcomes) {
        var bodies = bodies();
        var statuses = statuses(outcomes);
        return followUp.of(outcomes).stream()
                .map(each -> shown(each, bodies, statuses.get(each.outcome().meetingId())))
                .toList();
    }

    private PublicOutcome shown(
            Followed followed, Map<String, String> bodies, @Nullable MeetingStatus meeting) {
        return PublicOutcome.of(
                followed,
                bodies.getOrDefault(followed.outcome().committeeId(), ""),
                meeting,
                settings.meetingsUrl().toString());
    }

    private Map<String, MeetingStatus> statuses(List<Outcome> outcomes) {
        var ids = outcomes.stream().map(Outcome::meetingId).collect(Collectors.toSet());
        return meetings.findAll(ids).stream()
                .collect(Collectors.toMap(Meeting::id, Meeting::status));
    }
}
