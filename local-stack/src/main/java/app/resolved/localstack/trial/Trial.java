package app.resolved.localstack.trial;

import static app.resolved.localstack.http.Service.MEETINGS;

import app.resolved.localstack.calendar.Days;
import app.resolved.localstack.council.Issuing;
import app.resolved.localstack.http.Refused;
import app.resolved.localstack.stack.LocalStack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Minutes tried out on a stack of their own: read, accepted as read, issued, and then left for 120
 * days in which nobody acts.
 */
public final class Trial {
    private static final int DAYS = 120;

    private final LocalStack stack;
    private final Issuing issuing;
    private final TrialDirectory directory;
    private final Watch watch;

    /**
     * A trial on a stack that holds nothing yet.
     *
     * @param watch started before the stack was
     */
    public Trial(LocalStack stack, Watch watch) {
        this.stack = stack;
        this.issuing = new Issuing(stack.services());
        this.directory = new TrialDirectory(stack.services());
        this.watch = watch;
    }

    /**
     * Tries these minutes out, all of them in one council.
     *
     * @throws TrialRefused where a file is no minutes
     */
    public TrialResult of(List<Path> files) {
        watch.started();
        var readings = files.stream().map(this::read).toList();
        var begin = readings.stream().map(Reading::date).max(LocalDate::compareTo).orElseThrow();
        stack.beginAt(Days.morningOf(begin.plusDays(1)));
        readings.forEach(this::prepare);
        stack.settle();
        watch.issuing();
        var issued = readings.stream().mapToInt(this::issue).sum();
        stack.settle();
        watch.issued();
        try (var mailbox = new TrialMailbox(stack.addresses().mailbox())) {
            return waited(begin.plusDays(1 + DAYS), mailbox, readings, issued);
        }
    }

    private TrialResult waited(
            LocalDate last, TrialMailbox mailbox, List<Reading> readings, int issued) {
        mailbox.look(Days.dayOf(stack.calendar().now()));
        stack.calendar().moveTo(Days.morningOf(last), morning -> mailbox.look(Days.dayOf(morning)));
        mailbox.lookUntilQuiet(last);
        var said = new TrialActions(stack.services());
        var actions = said.all();
        var owed = Owed.of(actions, directory.addresses(), last);
        return new TrialResult(
                stack.versions(),
                proposals(readings, "ACTION"),
                proposals(readings, "INFORMATION"),
                issued,
                actions,
                mailbox.mails(),
                Reconciliation.of(owed, mailbox.mails(), said.unknown()),
                watch.seconds());
    }

    private Reading read(Path file) {
        try {
            var reading =
                    Reading.of(file, stack.services().upload(MEETINGS, "/api/readings", file));
            checkYear(reading);
            return reading;
        } catch (Refused refused) {
            throw new TrialRefused(file.getFileName() + ": " + refused.reason());
        }
    }

    private static void checkYear(Reading reading) {
        var year = reading.date().getYear();
        if (year < Holidays.FIRST_YEAR + 1 || year > Holidays.LAST_YEAR - 2) {
            throw new TrialRefused(
                    "%s is of %d; a trial can be made from %d to %d."
                            .formatted(
                                    reading.file().getFileName(),
                                    year,
                                    Holidays.FIRST_YEAR + 1,
                                    Holidays.LAST_YEAR - 2));
        }
    }

    private void prepare(Reading reading) {
        directory.make(reading.attendance());
        stack.services()
                .put(
                        MEETINGS,
                        "/api/committees/" + reading.committeeId(),
                        Map.of(
                                "code",
                                Slug.code(reading.body()),
                                "name",
                                reading.body(),
                                "visibility",
                                "PUBLIC"));
        stack.services()
                .put(
                        MEETINGS,
                        "/api/meetings/" + reading.meetingId(),
                        Map.of(
                                "committeeId",
                                reading.committeeId(),
                                "date",
                                reading.date().toString()));
    }

    private int issue(Reading reading) {
        return issuing.issue(reading.meetingId(), reading.file(), false).path("actions").size();
    }

    private int proposals(List<Reading> readings, String purpose) {
        return (int)
                readings.stream()
                        .map(reading -> "/api/meetings/" + reading.meetingId() + "/review")
                        .map(path -> stack.services().get(MEETINGS, path).path("proposals"))
                        .flatMap(all -> StreamSupport.stream(all.spliterator(), false))
                        .map((JsonNode proposal) -> proposal.path("purpose").asString())
                        .filter(purpose::equalsIgnoreCase)
                        .count();
    }
}
