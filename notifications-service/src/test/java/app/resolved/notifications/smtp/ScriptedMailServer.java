package app.resolved.notifications.smtp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A mail server that takes all mail, but for what it was told to do with the next messages. */
public final class ScriptedMailServer implements AutoCloseable {

    /** What becomes of one message. */
    public sealed interface Turn {

        record Take() implements Turn {}

        /** Such as "451 try later", as the answer to the recipient. */
        record RefuseRecipient(String answer) implements Turn {}

        /** As the answer to the whole message. */
        record RefuseMessage(String answer) implements Turn {}

        /** Says 421 and goes, before anything was handed over. */
        record Leave() implements Turn {}

        /** Takes the whole message in and hangs up instead of an answer. */
        record HangUp() implements Turn {}

        /** Takes the whole message in and never says anything again. */
        record FallSilent() implements Turn {}
    }

    private final ServerSocket socket;
    private final Thread accepting = Thread.ofVirtual().unstarted(this::accept);
    private final Queue<Turn> turns = new ConcurrentLinkedQueue<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    private ScriptedMailServer(ServerSocket socket) {
        this.socket = socket;
    }

    public static ScriptedMailServer start() {
        return start(0);
    }

    public static ScriptedMailServer start(int port) {
        try {
            var server =
                    new ScriptedMailServer(
                            new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
            server.accepting.start();
            return server;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Of the next message; those after it are taken unless told otherwise. */
    public void next(Turn turn) {
        turns.add(turn);
    }

    /** All that came in whole, taken over or not. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    public List<Received> accepted() {
        return received.stream().filter(Received::accepted).toList();
    }

    public int connections() {
        return connections.get();
    }

    public void forget() {
        received.clear();
        turns.clear();
    }

    Turn turn() {
        Turn next = turns.poll();
        return next == null ? new Turn.Take() : next;
    }

    void add(Received message) {
        received.add(message);
    }

    private void accept() {
        for (var client = client(); client != null; client = client()) {
            connections.incrementAndGet();
            open.add(client);
            var conversation = new Conversation(client, this);
            Thread.ofVirtual().start(conversation::hold);
        }
    }

    private @Nullable Socket client() {
        try {
            return socket.accept();
        } catch (IOException closed) {
            return null;
        }
    }

    /** A client who came in while the door was shutting is sent away too. */
    @Override
    public void close() {
        try {
            socket.close();
            awaitTheLastToComeIn();
            for (var client : open) {
                client.close();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void awaitTheLastToComeIn() {
        try {
            accepting.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
