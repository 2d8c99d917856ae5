package app.resolved.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class FreePortsTest {

    private static final Path OUTGOING = Path.of("/proc/sys/net/ipv4/ip_local_port_range");

    @Test
    void areNoneThatAnOutgoingConnectionMayTake() {
        assumeThat(OUTGOING).as("where Linux says which").exists();

        assertThat(FreePorts.next(50)).allMatch(port -> port < lowestOfOutgoing());
    }

    /** The kernel gives the line whole to one big reading alone. */
    private static int lowestOfOutgoing() {
        try (var line = Files.newBufferedReader(OUTGOING)) {
            return Integer.parseInt(line.readLine().split("\\s+")[0]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void areNotGivenTwice() {
        var first = FreePorts.next(8);
        var then = FreePorts.next(8);

        assertThat(then).doesNotHaveDuplicates().doesNotContainAnyElementsOf(first);
    }

    @Test
    void goOnInAnotherRangeWhereOneIsUsedUp() {
        assertThat(FreePorts.next(300)).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    void areNoneThatSomebodyListensOn() throws IOException {
        int next = FreePorts.next() + 1;

        try (var listening = new ServerSocket(next, 1, InetAddress.getLoopbackAddress())) {
            assertThat(new HashSet<>(FreePorts.next(3))).doesNotContain(listening.getLocalPort());
        }
    }
}
