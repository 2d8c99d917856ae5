package app.resolved.actions.actions.adapters.kafka;

import app.resolved.actions.actions.application.SendWaitingCopies;
import app.resolved.contracts.DirectoryFact.PostRecorded;
import app.resolved.contracts.Topic;
import app.resolved.eventing.Heard;
import app.resolved.eventing.Hearing;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service hears of its own directory: a crash between the two loses nothing. */
@Configuration(proxyBeanMethods = false)
class PostHearing {

    @Bean
    Hearing<PostRecorded> hearingPosts(SendWaitingCopies copies) {
        return new Hearing<>(
                "waiting-copies",
                Topic.DIRECTORY,
                Set.of(PostRecorded.class),
                newest -> newest.stream().map(Heard::key).forEach(copies::to));
    }
}
