package app.resolved.actions.programme.adapters.kafka;

import app.resolved.actions.actions.application.FollowProgramme;
import app.resolved.contracts.MeetingsFact.OfProgrammeItem;
import app.resolved.contracts.MeetingsFact.ProgrammeItemClosed;
import app.resolved.contracts.MeetingsFact.ProgrammeItemPlaced;
import app.resolved.contracts.MeetingsFact.ProgrammeItemProposed;
import app.resolved.contracts.Topic;
import app.resolved.eventing.FactListener;
import app.resolved.eventing.Heard;
import app.resolved.eventing.Hearing;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgrammeHearing {

    @Bean
    Hearing<OfProgrammeItem> hearingProgrammes(
            FactListener<OfProgrammeItem> keeps, FollowProgramme follow) {
        return new Hearing<>(
                "programme",
                Topic.MEETINGS,
                Set.of(
                        ProgrammeItemProposed.class,
                        ProgrammeItemPlaced.class,
                        ProgrammeItemClosed.class),
                newest -> {
                    keeps.take(newest);
                    follow.items(
                            newest.stream().map(Heard::key).collect(Collectors.toSet()),
                            actionsOf(newest));
                });
    }

    private static Set<String> actionsOf(List<Heard<OfProgrammeItem>> newest) {
        return newest.stream().flatMap(ProgrammeHearing::actions).collect(Collectors.toSet());
    }

    private static Stream<String> actions(Heard<OfProgrammeItem> heard) {
        return switch (heard) {
            case Heard.Told<OfProgrammeItem> told -> told.fact().item().actionIds().stream();
            case Heard.Erased<OfProgrammeItem> _ -> Stream.empty();
        };
    }
}
