package app.resolved.notifications.smtp;

import app.resolved.notifications.smtp.ScriptedMailServer.Turn;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One client of the scripted mail server (RFC 5321). */
final class Conversation {

    private final Socket client;
    private final ScriptedMailServer server;
    private Turn turn = new Turn.Take();
    private String recipient = "";

    Conversation(Socket client, ScriptedMailServer server) {
        this.client = client;
        this.server = server;
    }

    void hold() {
        try (client;
                var in = new BufferedInputStream(client.getInputStream());
                var out = client.getOutputStream()) {
            say(out, "220 scripted.example");
            boolean goesOn = true;
            while (goesOn) {
                var line = line(in);
                goesOn = line != null && answer(line, in, out);
            }
        } catch (IOException gone) {
            return;
        }
    }

    /**
     * @return false where the conversation is over
     */
    private boolean answer(String line, InputStream in, OutputStream out) throws IOException {
        var verb = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
        return switch (verb) {
            case "EHLO", "HELO", "RSET", "NOOP" -> say(out, "250 scripted.example");
            case "MAIL" -> sender(out);
            case "RCPT" -> recipient(line, out);
            case "DATA" -> message(in, out);
            case "QUIT" -> !say(out, "221 bye");
            default -> say(out, "500 what?");
        };
    }

    private boolean sender(OutputStream out) throws IOException {
        turn = server.turn();
        return turn instanceof Turn.Leave ? !say(out, "421 busy, come back") : say(out, "250 ok");
    }

    private boolean recipient(String line, OutputStream out) throws IOException {
        recipient = line.replaceAll(".*<|>.*", "");
        return say(out, turn instanceof Turn.RefuseRecipient refusal ? refusal.answer() : "250 ok");
    }

    private boolean message(InputStream in, OutputStream out) throws IOException {
        say(out, "354 go on");
        var bytes = message(in);
        if (bytes == null) {
            return false;
        }
        boolean accepted = turn instanceof Turn.Take;
        server.add(new Received(recipient, bytes, accepted));
        return switch (turn) {
            case Turn.RefuseMessage refusal -> say(out, refusal.answer());
            case Turn.HangUp _ -> false;
            case Turn.FallSilent _ -> line(in) != null;
            case Turn.Take _, Turn.RefuseRecipient _, Turn.Leave _ -> say(out, "250 taken");
        };
    }

    private static byte @Nullable [] message(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var line = line(in); line != null; line = line(in)) {
            if (line.equals(".")) {
                return bytes.toByteArray();
            }
            var unstuffed = line.startsWith(".") ? line.substring(1) : line;
            bytes.writeBytes((unstuffed + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        return null;
    }

    private static @Nullable String line(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int next = in.read(); next != -1; next = in.read()) {
            if (next == '\n') {
                return bytes.toString(StandardCharsets.ISO_8859_1).replaceFirst("\r$", "");
            }
            bytes.write(next);
        }
        return null;
    }

    private static boolean say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return true;
    }
}
