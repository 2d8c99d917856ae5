package app.resolved.meetings.reading.adapters.cli;

import app.resolved.meetings.reading.domain.Attendee;
import app.resolved.meetings.reading.domain.Heading;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Place;
import app.resolved.meetings.reading.domain.Proposal.Purpose;
import app.resolved.meetings.reading.domain.Reading;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A listing to be read: the meeting, who was there, what is for action, what is for information.
 */
final class ForPeople implements Listing {

    private final PrintStream out;

    ForPeople(PrintStream out) {
        this.out = out;
    }

    @Override
    public void print(Reading reading) {
        Heading heading = reading.heading();
        out.println(reading.fileName());
        out.println(
                Stream.of(heading.body(), heading.date(), heading.place())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(", ")));
        if (!reading.attendance().isEmpty()) {
            out.println("Present: " + present(reading.attendance()));
        }
        print("For action", reading.proposals(), Purpose.ACTION);
        print("For information", reading.proposals(), Purpose.INFORMATION);
        out.println();
    }

    private static String present(List<Attendee> attendance) {
        return attendance.stream().map(Attendee::withPost).collect(Collectors.joining("; "));
    }

    private void print(String title, List<Proposal> all, Purpose purpose) {
        List<Proposal> proposals = all.stream().filter(one -> one.purpose() == purpose).toList();
        out.println();
        out.println("%s (%d)".formatted(title, proposals.size()));
        proposals.forEach(this::print);
    }

    private void print(Proposal proposal) {
        out.println(
                "  %s %-14s %s"
                        .formatted(
                                proposal.ticked() ? "[x]" : "[ ]",
                                place(proposal.place()),
                                proposal.title()));
        String details =
                Stream.of(
                                proposal.kind().word(),
                                proposal.madeTo() == null ? null : "to " + proposal.madeTo(),
                                proposal.due() == null ? null : "due " + proposal.due(),
                                "\"" + proposal.cue() + "\"",
                                "%.2f".formatted(proposal.confidence()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" | "));
        out.println("      " + details);
    }

    private static String place(Place place) {
        String where =
                Stream.of(
                                place.minute(),
                                place.paragraph() == null ? null : "para " + place.paragraph(),
                                place.part() == null ? null : "(" + place.part() + ")")
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        return where.length() > 24 ? where.substring(0, 23) + "\u2026" : where;
    }
}
