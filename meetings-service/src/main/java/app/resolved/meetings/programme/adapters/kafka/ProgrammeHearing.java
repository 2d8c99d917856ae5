package app.resolved.meetings.programme.adapters.kafka;

import app.resolved.contracts.Fact;
import app.resolved.contracts.FactTypes;
import app.resolved.contracts.MeetingsFact.OfOutcome;
import app.resolved.contracts.MeetingsFact.ProgrammeItemClosed;
import app.resolved.contracts.Topic;
import app.resolved.eventing.Heard;
import app.resolved.eventing.Hearing;
import app.resolved.meetings.programme.application.HeardOutcome;
import app.resolved.meetings.programme.application.PlanFromOutcomes;
import app.resolved.meetings.programme.application.PlanNext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What this service hears of itself: however an outcome came to be, and whatever crashed meanwhile,
 * what it puts on a programme comes there.
 */
@Configuration(proxyBeanMethods = false)
class ProgrammeHearing {

    @Bean
    Hearing<OfOutcome> programmeHearsOutcomes(PlanFromOutcomes planning) {
        return new Hearing<>(
                "programme-outcomes",
                Topic.MEETINGS,
                allOfOutcomes(),
                newest -> planning.take(told(newest).map(ProgrammeHearing::outcome).toList()));
    }

    @Bean
    Hearing<ProgrammeItemClosed> programmeHearsWhatIsOver(PlanNext next) {
        return new Hearing<>(
                "programme-next",
                Topic.MEETINGS,
                Set.of(ProgrammeItemClosed.class),
                newest -> told(newest).forEach(told -> next.after(told.fact().item().itemId())));
    }

    private static HeardOutcome outcome(Heard.Told<OfOutcome> told) {
        return new HeardOutcome(told.fact().outcome(), told.sequence());
    }

    private static <F extends Fact> Stream<Heard.Told<F>> told(List<Heard<F>> newest) {
        return newest.stream()
                .flatMap(heard ->
                        switch (heard) {
                            case Heard.Told<F> told -> Stream.of(told);
                            case Heard.Erased<F> _ -> Stream.empty();
                        });
    }

    private static Set<Class<? extends OfOutcome>> allOfOutcomes() {
        return FactTypes.leaves(OfOutcome.class)
                .map(type -> type.asSubclass(OfOutcome.class))
                .collect(Collectors.toUnmodifiableSet());
    }
}
