package app.resolved.eventing;

import app.resolved.contracts.MeetingsFact.CommitteeEstablished;
import app.resolved.contracts.Topic;
import java.util.Set;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** A service for tests, which hears what it says. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class PanelService {

    @Bean
    Aggregates<Panel> panels(AggregatesFactory aggregates) {
        return aggregates.of(Panel.class);
    }

    @Bean
    Hearing<CommitteeEstablished> copies(Projections projections) {
        return new Hearing<>(
                "copies",
                Topic.MEETINGS,
                Set.of(CommitteeEstablished.class),
                projections.into(PanelCopy.class, PanelCopy::of));
    }
}
