package app.resolved.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class PortRangeTest {

    private static final long SOMEBODY = 7;

    @Test
    void isNotGivenToASecondWhoBeginsAtTheSameNumber() {
        var first = everyPort(PortRange.hold(SOMEBODY));
        var second = everyPort(PortRange.hold(SOMEBODY));

        assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
    }

    @Test
    void givesEachOfItsPortsOnce() {
        var ports = everyPort(PortRange.hold(SOMEBODY));

        assertThat(ports).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }

    private static ArrayList<Integer> everyPort(PortRange range) {
        var ports = new ArrayList<Integer>();
        for (var next = range.next(); next.isPresent(); next = range.next()) {
            ports.add(next.getAsInt());
        }
        return ports;
    }
}
