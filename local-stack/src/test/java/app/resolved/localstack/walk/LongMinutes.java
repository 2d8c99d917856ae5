package app.resolved.localstack.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Minutes of fifteen pages and more, of which the reader proposes sixty outcomes; our own writing.
 */
final class LongMinutes {

    private static final String[] THINGS = {
        "bus shelters", "flood gates", "school crossings", "library hours", "street lamps",
        "tree planting", "care reviews", "gritting routes", "empty homes", "playing fields"
    };
    private static final String[] POSTS = {
        "Head of Finance", "Director of Highways", "Head of Libraries", "Director of Care"
    };

    private static final int ITEMS = 20;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.UK);

    private LongMinutes() {}

    static Path of(LocalDate day) {
        try {
            var file = FileToSend.named("long-minutes.txt");
            return Files.writeString(file, text(day));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String text(LocalDate day) {
        return """
        ASHMERE COUNTY COUNCIL

        SCRUTINY COMMITTEE

        MINUTES of a meeting of the Scrutiny Committee held in the Council Chamber on %s.

        PRESENT: Mrs J Alder (Chairman), Mr P Quill, Ms T Fernsby and Dr H Osei

        IN ATTENDANCE: Mr B Okafor (Head of Finance) and Ms L Tarrant (Democratic Services Officer)

        UNRESTRICTED ITEMS

        """
                        .formatted(DAY.format(day))
                + IntStream.range(0, ITEMS)
                        .mapToObj(LongMinutes::item)
                        .collect(Collectors.joining("\n"));
    }

    private static String item(int number) {
        var thing = THINGS[number % THINGS.length];
        var post = POSTS[number % POSTS.length];
        var place = "ward %d".formatted(number + 1);
        return """
        %1$d. The %2$s of %4$s
        (Item B%1$d)

        1. The %3$s presented the report on the %2$s of %4$s. It had been a long year for them, the money that was set aside in the spring had been spent by the end of the summer, and what was left to do would be done from what other wards had not needed. Two letters had been received from residents and both had been answered.

        2. Ms Fernsby asked what the %2$s of %4$s had cost. Mr Okafor offered to circulate the cost of the %2$s of %4$s to the Committee by the end of November.

        3. Dr Osei said that residents of %4$s had told him of their worry, and that he had seen for himself what they meant. Mr Quill said that he had seen the same two years before, and that little had changed since; he was glad that somebody had written it down at last.

        4. Mrs Alder thanked those who had come. She recalled that the committee had looked at the %2$s in the year before last, when there had been more of them and fewer people to look after them, and that what had been said then was still true. The figures in the second table were of the spring, when little had been done; the third table had been drawn up in another way than the first two, so that it could not be compared with them line by line.

        5. Ms Fernsby said that people in %4$s had got used to waiting. The %3$s said that waiting was never what had been meant, that the order in which wards were done followed from what had been found there, and that %4$s had come late in that order because little had been found in it at first.

        6. RESOLVED that:

        (a) the report be noted; and

        (b) the %3$s be asked to report on the %2$s of %4$s to the meeting in March 2027.
        """
                .formatted(number + 10, thing, post, place);
    }
}
