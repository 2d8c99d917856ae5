package app.resolved.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Ports of the loopback address that nobody listened on when they were asked for.
 *
 * <p>They lie below those that a system gives to outgoing connections (from 32768 on Linux, 49152
 * elsewhere), so that no connection takes one before it is listened on. Each process has a range of
 * its own, and none asks for the same one again.
 */
public final class FreePorts {

    private static final List<PortRange> OURS = new ArrayList<>();

    private FreePorts() {}

    public static int next() {
        return next(1).getFirst();
    }

    /** So many different ones. */
    public static List<Integer> next(int count) {
        return Stream.generate(FreePorts::candidate)
                .limit(PortRange.ALL)
                .filter(FreePorts::isFree)
                .limit(count)
                .toList();
    }

    private static synchronized int candidate() {
        var left = OURS.isEmpty() ? OptionalInt.empty() : OURS.getLast().next();
        return left.orElseGet(FreePorts::ofAnotherRange);
    }

    private static int ofAnotherRange() {
        OURS.add(PortRange.hold(ProcessHandle.current().pid()));
        return OURS.getLast().next().orElseThrow();
    }

    /** Whether one could listen on that port now. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
