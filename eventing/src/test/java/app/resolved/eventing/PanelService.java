package app.resolved.eventing;

import app.resolved.contracts.MeetingsFact.CommitteeEstablished;
import app.resolved.contracts.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Set;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** A service for tests, which hears what it says: keeps copies of panels, and replies to each. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class PanelService {

    @Bean
    Aggregates<Panel> panels(AggregatesFactory aggregates) {
        return aggregates.of(Panel.class);
    }

    @Bean
    Aggregates<Reply> replies(AggregatesFactory aggregates) {
        return aggregates.of(Reply.class);
    }

    @Bean
    Trouble trouble() {
        return new Trouble();
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Bean
    Hearing<CommitteeEstablished> copies(Projections projections, Trouble trouble) {
        return new Hearing<>(
                "copies",
                Topic.MEETINGS,
                Set.of(CommitteeEstablished.class),
                projections.into(PanelCopy.class, trouble::copy));
    }

    @Bean
    Hearing<CommitteeEstablished> repliesToPanels(Aggregates<Reply> replies) {
        return new Hearing<>(
                "replies",
                Topic.MEETINGS,
                Set.of(CommitteeEstablished.class),
                heard -> heard.forEach(one -> reply(Reply.to(one.key()), replies)));
    }

    private static void reply(Reply reply, Aggregates<Reply> replies) {
        replies.write(reply.once(replies.find(reply.replyId())));
    }
}
