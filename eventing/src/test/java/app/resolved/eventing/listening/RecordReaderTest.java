package app.resolved.eventing.listening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.MeetingsFact.CommitteeEstablished;
import app.resolved.contracts.MeetingsFact.OfCommittee;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

    private final RecordReader<OfCommittee> reader =
            new RecordReader<>(Set.of(CommitteeEstablished.class));

    @ParameterizedTest
    @ValueSource(strings = {"committee.established.v1", "committee.established.v9"})
    void isConcernedByWhatItHearsInAnyVersion(String type) {
        assertThat(reader.concerns(record(type, "{}"))).isTrue();
    }

    @Test
    void isConcernedByAnErasureAndByWhatSaysNotWhatItIs() {
        assertThat(reader.concerns(record("meeting.scheduled.v1", null))).isTrue();
        assertThat(reader.concerns(record(null, "{}"))).isTrue();
    }

    @Test
    void isNotConcernedByWhatOthersHear() {
        assertThat(reader.concerns(record("meeting.scheduled.v1", "{}"))).isFalse();
    }

    private static ConsumerRecord<byte[], byte[]> record(
            @Nullable String type, @Nullable String value) {
        var bytes = value == null ? null : value.getBytes(UTF_8);
        var found = new ConsumerRecord<>("meetings.events", 0, 0, "k".getBytes(UTF_8), bytes);
        if (type != null) {
            found.headers().add("ce_type", type.getBytes(UTF_8));
        }
        return found;
    }
}
