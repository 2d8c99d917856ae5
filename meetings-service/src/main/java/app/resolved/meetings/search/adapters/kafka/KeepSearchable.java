package app.resolved.meetings.search.adapters.kafka;

import app.resolved.contracts.FactTypes;
import app.resolved.contracts.MeetingsFact;
import app.resolved.contracts.MeetingsFact.MeetingActionsIssued;
import app.resolved.contracts.MeetingsFact.OfOutcome;
import app.resolved.contracts.Topic;
import app.resolved.eventing.Heard;
import app.resolved.eventing.Hearing;
import app.resolved.meetings.outcomes.application.OutcomeList;
import app.resolved.meetings.search.application.SearchIndex;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Our own facts say which outcomes to copy anew; the words are read here, since those of restricted
 * ones are never told. What is told of none (exempt, for information) is copied with its meeting.
 */
@Configuration(proxyBeanMethods = false)
class KeepSearchable {

    private static final int MOST_OF_A_MEETING = 1_000;

    @Bean
    Hearing<MeetingsFact> searchable(OutcomeList outcomes, SearchIndex index) {
        return new Hearing<>(
                "searchable",
                Topic.MEETINGS,
                types(),
                newest -> {
                    copyThese(newest, outcomes, index);
                    copyOfMeetings(newest, outcomes, index);
                });
    }

    private static void copyThese(
            List<Heard<MeetingsFact>> newest, OutcomeList outcomes, SearchIndex index) {
        var ids = keys(newest, OfOutcome.class);
        if (!ids.isEmpty()) {
            index.put(outcomes.of(ids, List.of(), ids.size()));
        }
    }

    private static void copyOfMeetings(
            List<Heard<MeetingsFact>> newest, OutcomeList outcomes, SearchIndex index) {
        for (var meetingId : keys(newest, MeetingActionsIssued.class)) {
            index.put(outcomes.untold(meetingId, MOST_OF_A_MEETING));
        }
    }

    private static List<String> keys(
            List<Heard<MeetingsFact>> newest, Class<? extends MeetingsFact> type) {
        return newest.stream()
                .filter(heard ->
                        heard instanceof Heard.Told<MeetingsFact> told
                                && type.isInstance(told.fact()))
                .map(Heard::key)
                .toList();
    }

    private static Set<Class<? extends MeetingsFact>> types() {
        return Stream.concat(
                        FactTypes.leaves(OfOutcome.class), Stream.of(MeetingActionsIssued.class))
                .map(type -> type.asSubclass(MeetingsFact.class))
                .collect(Collectors.toUnmodifiableSet());
    }
}
