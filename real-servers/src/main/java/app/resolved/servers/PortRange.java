package app.resolved.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Ports that one process gives out: whoever listens on the first of them has the others, until it
 * ends. That leaves nothing behind, and the system itself sees that there is one of it.
 */
final class PortRange {

    static final int ALL = 22_000;
    private static final int LOWEST = 10_000;
    private static final int SIZE = 200;
    private static final int MANY = ALL / SIZE;

    private final ServerSocket held;
    private int next;

    private PortRange(ServerSocket held) {
        this.held = held;
        this.next = held.getLocalPort() + 1;
    }

    /**
     * The first range that nobody holds, counted from that number on.
     *
     * @throws ServerFailed where all are held
     */
    static PortRange hold(long from) {
        return IntStream.range(0, MANY)
                .map(i -> LOWEST + SIZE * Math.floorMod(from + i, MANY))
                .mapToObj(PortRange::listen)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(
                        () -> new ServerFailed("every range of free ports is held by somebody"));
    }

    /** One that was not given yet; empty where all were. */
    OptionalInt next() {
        return next < held.getLocalPort() + SIZE ? OptionalInt.of(next++) : OptionalInt.empty();
    }

    private static Optional<PortRange> listen(int first) {
        try {
            var socket = new ServerSocket(first, 1, InetAddress.getLoopbackAddress());
            return Optional.of(new PortRange(socket));
        } catch (IOException heldByAnother) {
            return Optional.empty();
        }
    }
}
