package app.resolved.localstack.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stack of which one part cannot start. */
@Tag("stack-of-its-own")
class NotStartedIT {
    private final DataFolder data = DataFolder.temporary();
    private final StackPorts ports = StackPorts.free();

    @AfterEach
    void deleteData() {
        data.delete();
    }

    @Test
    @Timeout(180)
    void saysThatKafkaDidNotStartAndLeavesNothingRunning() throws IOException {
        assertThatTold("Kafka", Files.createFile(data.kafka()));
    }

    /**
     * The services are not well without it: the cap is below the patience that is had with them.
     */
    @Test
    @Timeout(180)
    void saysThatMongoDbDidNotStartAndLeavesNothingRunning() throws IOException {
        assertThatTold("MongoDB", Files.createFile(data.mongo()));
    }

    private void assertThatTold(String part, Path unusable) {
        assertThatThrownBy(() -> LocalStack.start(StackPlan.of(data, ports)))
                .isInstanceOf(StackFailed.class)
                .hasMessageStartingWith(part + " does not start: ")
                .hasMessageContaining(unusable.toString());

        assertThatCode(ports::checkFree).doesNotThrowAnyException();
    }
}
