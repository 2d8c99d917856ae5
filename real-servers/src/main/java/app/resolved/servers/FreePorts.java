package app.resolved.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Ports of the loopback address that nobody listened on when they were asked for.
 *
 * <p>They lie below those that a system gives to outgoing connections (from 32768 on Linux, 49152
 * elsewhere), so that no connection takes one before it is listened on. Processes that ask side by
 * side begin in different places, each by its own number, and none asks for the same one again.
 */
public final class FreePorts {

    private static final int LOWEST = 10_000;
    private static final int MANY = 22_000;
    private static final int OF_ONE_PROCESS = 200;
    private static final AtomicInteger ASKED = new AtomicInteger();

    private FreePorts() {}

    public static int next() {
        return next(1).getFirst();
    }

    /** So many different ones. */
    public static List<Integer> next(int count) {
        return Stream.generate(FreePorts::candidate)
                .limit(MANY)
                .filter(FreePorts::isFree)
                .limit(count)
                .toList();
    }

    private static int candidate() {
        long first = ProcessHandle.current().pid() * OF_ONE_PROCESS;
        return LOWEST + (int) ((first + ASKED.getAndIncrement()) % MANY);
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
