package app.resolved.localstack.council;

import app.resolved.localstack.calendar.Days;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The dates of meetings as the council's calendar would export them. */
record CalendarFile(List<Council.Dates> dates, Instant now) {

    void asFile(Consumer<Path> used) {
        try {
            var file = Files.createTempFile("resolved-dates-", ".ics");
            Files.writeString(file, text());
            used.accept(file);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        var events =
                dates.stream()
                        .flatMap(each -> each.weeks().stream().map(week -> event(each, week)))
                        .collect(Collectors.joining());
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
    }

    private String event(Council.Dates each, int weeks) {
        return String.join(
                "\r\n",
                "BEGIN:VEVENT",
                "UID:%s-%d@ashmere.example".formatted(each.committee(), weeks),
                "DTSTART;TZID=Europe/London:%sT%s".formatted(day(each, weeks), each.time()),
                "SUMMARY:" + each.title(),
                "LOCATION:" + each.place(),
                "END:VEVENT",
                "");
    }

    private String day(Council.Dates each, int weeks) {
        LocalDate thisWeek = Days.dayOf(now).with(DayOfWeek.MONDAY);
        return thisWeek.plusWeeks(weeks).with(each.day()).format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
