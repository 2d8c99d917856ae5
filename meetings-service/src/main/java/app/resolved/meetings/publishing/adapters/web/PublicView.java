package app.resolved.meetings.publishing.adapters.web;

import app.resolved.contracts.MeetingState.MeetingStatus;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.outcomes.application.FollowUp;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.publishing.application.PublicRegister;
import app.resolved.meetings.search.application.MaySearch;
import app.resolved.meetings.search.application.SearchOutcomes.Found;
import app.resolved.meetings.search.application.Wanted;
import app.resolved.webkit.WebSettings;
import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.problems.Refused;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What pages, data and feed show alike. */
@Component
class PublicView {

    private final PublicRegister register;
    private final FollowUp followUp;
    private final KeepCalendar calendar;
    private final WebSettings settings;

    PublicView(
            PublicRegister register,
            FollowUp followUp,
            KeepCalendar calendar,
            WebSettings settings) {
        this.register = register;
        this.followUp = followUp;
        this.calendar = calendar;
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
        var bodies = bodies();
        var statuses = new HashMap<String, MeetingStatus>();
        var found = register.find(wanted, paging.after(), paging.fetch());
        return paging.listing(found, Found::key)
                .map(each -> shown(each.outcome(), bodies, statuses));
    }

    long count(Wanted wanted) {
        return register.count(wanted);
    }

    PublicOutcome one(String outcomeId) {
        var outcome = register.one(outcomeId).orElseThrow(Refused::notFound);
        return shown(outcome, bodies(), new HashMap<>());
    }

    String address(String path) {
        return settings.meetingsUrl() + path;
    }

    private PublicOutcome shown(
            Outcome outcome, Map<String, String> bodies, Map<String, MeetingStatus> statuses) {
        var status = statuses.computeIfAbsent(outcome.meetingId(), this::status);
        return PublicOutcome.of(
                followUp.of(outcome),
                bodies.getOrDefault(outcome.committeeId(), ""),
                status,
                settings.meetingsUrl().toString());
    }

    private @Nullable MeetingStatus status(String meetingId) {
        return calendar.find(meetingId).map(stored -> stored.document().status()).orElse(null);
    }
}
