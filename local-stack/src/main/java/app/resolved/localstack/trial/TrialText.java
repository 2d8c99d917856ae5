package app.resolved.localstack.trial;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A trial as one reads it in a terminal. */
public final class TrialText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);

    private TrialText() {}

    public static String of(TrialResult result) {
        return String.join("\n", head(result), tracker(result), mails(result), reckoning(result));
    }

    private static String head(TrialResult result) {
        return """
        On Kafka %s and MongoDB %s.
        Read: %d for action, %d for information. Issued: %d.
        """
                .formatted(
                        result.servers().kafka(),
                        result.servers().mongodb(),
                        result.forAction(),
                        result.forInformation(),
                        result.issued());
    }

    private static String tracker(TrialResult result) {
        return result.actions().stream()
                .map(TrialText::line)
                .collect(Collectors.joining("\n", "ACTION TRACKER\n", "\n"));
    }

    private static String line(TrialAction action) {
        var place =
                "minute "
                        + action.minute()
                        + (action.part().isEmpty() ? "" : " part " + action.part());
        var owner = action.owner().map(TrialText::owner).orElse("nobody yet: on the clerk's list");
        var due =
                action.due()
                        .map(date -> "due %s (%s)".formatted(date.date().format(DAY), date.rule()))
                        .orElse("no date");
        return "%-16s %s%n%17s%s; %s; %s"
                .formatted(action.reference(), action.title(), "", place, owner, due);
    }

    private static String owner(TrialAction.Owner owner) {
        var holders = TrialJson.holders(owner.holders());
        return owner.post() + ", " + (holders == null ? "vacant" : holders);
    }

    private static String mails(TrialResult result) {
        return result.mails().stream()
                .sorted(Comparator.comparing(Mail::day).thenComparing(mail -> mail.to().toString()))
                .map(TrialText::line)
                .collect(Collectors.joining("\n", "WHO WAS SENT WHAT, AND WHEN\n", "\n"));
    }

    private static String line(Mail mail) {
        return "%-16s %-40s %s"
                .formatted(day(mail.day()), String.join(", ", mail.to()), mail.subject());
    }

    private static String reckoning(TrialResult result) {
        var reminders = result.reminders();
        var counts =
                """
                RECONCILIATION
                %d reminders owed, %d sent in %d mails; %d lost, %d doubled, %d of unknown fate.
                """
                        .formatted(
                                reminders.owed(),
                                reminders.sent(),
                                result.mails().size(),
                                reminders.lost().size(),
                                reminders.doubled().size(),
                                reminders.unknown());
        var seconds = result.seconds();
        return counts
                + listed("lost", reminders.lost())
                + listed("doubled", reminders.doubled())
                + "%.1f s to start, %.1f s from issue to actions, %.1f s in all."
                        .formatted(seconds.start(), seconds.issueToActions(), seconds.total());
    }

    private static String listed(String what, List<Owed> all) {
        return all.stream()
                .map(one -> "  %s: %s to %s%n".formatted(what, one.id(), one.address()))
                .collect(Collectors.joining());
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }
}
