package app.resolved.localstack.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class StackPortsTest {

    @Test
    void saysWhichPortIsTakenAndHowToChooseOthers() throws IOException {
        var ports = StackPorts.free();

        try (var other = new ServerSocket(ports.meetings(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(ports::checkFree)
                    .isInstanceOf(StackFailed.class)
                    .hasMessageContaining(other.getLocalPort() + " (meetings)")
                    .hasMessageContaining("--port-base");
        }
    }

    @Test
    void isContentWithPortsThatNobodyHas() {
        assertThatCode(StackPorts.free()::checkFree).doesNotThrowAnyException();
    }

    @Test
    void refusesABaseThatLeavesNoRoom() {
        assertThatThrownBy(() -> StackPorts.from(65_500)).isInstanceOf(StackFailed.class);
    }
}
