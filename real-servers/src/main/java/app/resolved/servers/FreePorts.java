package app.resolved.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;

/** Ports of the loopback address that nobody listened on when they were asked for. */
public final class FreePorts {

    private FreePorts() {}

    public static int next() {
        return next(1).getFirst();
    }

    /** So many different ones. */
    public static List<Integer> next(int count) {
        var held = Stream.generate(FreePorts::hold).limit(count).toList();
        var ports = held.stream().map(ServerSocket::getLocalPort).toList();
        held.forEach(FreePorts::release);
        return ports;
    }

    /** Whether one could listen on that port now. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static ServerSocket hold() {
        try {
            return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException noneLeft) {
            throw new UncheckedIOException(noneLeft);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException stillHeld) {
            throw new UncheckedIOException(stillHeld);
        }
    }
}
