package app.resolved.localstack.trial;

import app.resolved.localstack.http.Calls;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** The mailbox's own interface: what truly arrived. */
final class TrialMailbox implements AutoCloseable {
    private static final String HEADER = "x-resolved-reminders";

    /** It shows a mail a moment after taking it. */
    private static final Duration QUIET = Duration.ofMillis(400);

    private final Calls calls = new Calls();
    private final String address;
    private final Set<String> seen = new HashSet<>();
    private final List<Mail> mails = new ArrayList<>();

    TrialMailbox(String address) {
        this.address = address;
    }

    List<Mail> mails() {
        return List.copyOf(mails);
    }

    /** Notes what has come since it was last looked into. */
    void look(LocalDate today) {
        for (var mail : calls.send(Calls.to(address + "/api/email").build())) {
            if (seen.add(mail.path("id").asString())) {
                mails.add(read(mail, today));
            }
        }
    }

    /** Looks until nothing more comes. */
    void lookUntilQuiet(LocalDate today) {
        for (var before = -1; before != mails.size(); ) {
            before = mails.size();
            LockSupport.parkNanos(QUIET.toNanos());
            look(today);
        }
    }

    @Override
    public void close() {
        calls.close();
    }

    private static Mail read(JsonNode mail, LocalDate today) {
        var to = new ArrayList<String>();
        for (var recipient : mail.path("envelope").path("to")) {
            to.add(recipient.path("address").asString());
        }
        var ids = mail.path("headers").path(HEADER).asString("").strip();
        var reminders = Arrays.stream(ids.split("\\s+")).filter(id -> !id.isEmpty()).toList();
        return new Mail(today, List.copyOf(to), mail.path("subject").asString(""), reminders);
    }
}
