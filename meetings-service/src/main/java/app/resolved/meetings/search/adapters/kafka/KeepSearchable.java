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
                newest -> newest.forEach(heard -> copy(heard, outcomes, index)));
    }

    private static void copy(Heard<MeetingsFact> heard, OutcomeList outcomes, SearchIndex index) {
        if (heard instanceof Heard.Told<MeetingsFact> told) {
            switch (told.fact()) {
                case OfOutcome of -> index.put(outcomes.of(List.of(of.key()), List.of(), 1));
                case MeetingActionsIssued issued ->
                        index.put(
                                outcomes.ofMeeting(
                                        issued.key(), true, List.of(), MOST_OF_A_MEETING));
                default -> throw new IllegalStateException("not heard here");
            }
        }
    }

    private static Set<Class<? extends MeetingsFact>> types() {
        return Stream.concat(
                        FactTypes.leaves(OfOutcome.class), Stream.of(MeetingActionsIssued.class))
                .map(type -> type.asSubclass(MeetingsFact.class))
                .collect(Collectors.toUnmodifiableSet());
    }
}
