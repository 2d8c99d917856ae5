package app.resolved.actions.actions.adapters.kafka;

import app.resolved.actions.actions.application.HearOutcomes;
import app.resolved.actions.actions.domain.HeardOutcome;
import app.resolved.contracts.MeetingsFact.OfOutcome;
import app.resolved.contracts.MeetingsFact.RequestAmended;
import app.resolved.contracts.MeetingsFact.RequestRecorded;
import app.resolved.contracts.MeetingsFact.RequestWithdrawn;
import app.resolved.contracts.MeetingsFact.ResolutionAmended;
import app.resolved.contracts.MeetingsFact.ResolutionRecorded;
import app.resolved.contracts.MeetingsFact.ResolutionWithdrawn;
import app.resolved.contracts.Topic;
import app.resolved.eventing.Heard;
import app.resolved.eventing.Hearing;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutcomeHearing {

    @Bean
    Hearing<OfOutcome> hearingOutcomes(HearOutcomes outcomes) {
        return new Hearing<>(
                "outcomes",
                Topic.MEETINGS,
                Set.of(
                        ResolutionRecorded.class,
                        ResolutionAmended.class,
                        ResolutionWithdrawn.class,
                        RequestRecorded.class,
                        RequestAmended.class,
                        RequestWithdrawn.class),
                newest -> outcomes.take(newest.stream().flatMap(OutcomeHearing::heard).toList()));
    }

    /**
     * What a committee asked for is not forgotten because its record is: an erasure says nothing.
     */
    private static Stream<HeardOutcome> heard(Heard<OfOutcome> heard) {
        return switch (heard) {
            case Heard.Told<OfOutcome> told ->
                    Stream.of(new HeardOutcome(told.fact().outcome(), told.sequence()));
            case Heard.Erased<OfOutcome> _ -> Stream.empty();
        };
    }
}
