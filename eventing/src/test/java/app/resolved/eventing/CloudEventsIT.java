package app.resolved.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.Topic;
import app.resolved.testkit.TestPlace;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloudEventsIT {

    @Test
    void publishesWhatTheLibraryOfTheSpecificationReads() {
        var place = TestPlace.of(CloudEventsIT.class);
        try (var service = Replica.of(place)) {
            service.writeNew("p1", "Rivers");
            service.settle();
        }
        var published = TopicLog.of(place, Topic.MEETINGS.topicName()).records().getFirst();

        var read =
                KafkaMessageFactory.createReader(published.headers(), published.value()).toEvent();

        assertThat(read.getId()).isEqualTo("p1:1");
        assertThat(read.getSource()).isEqualTo(URI.create("/panels"));
        assertThat(read.getType()).isEqualTo("committee.established.v1");
        assertThat(read.getSubject()).isEqualTo("p1");
        assertThat(read.getDataContentType()).isEqualTo("application/json");
        assertThat(read.getExtension("sequence")).isEqualTo("1");
        assertThat(List.of(new String(read.getData().toBytes())))
                .first()
                .asString()
                .contains("\"name\":\"Rivers\"");
    }
}
