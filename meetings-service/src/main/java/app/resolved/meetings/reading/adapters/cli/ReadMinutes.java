package app.resolved.meetings.reading.adapters.cli;

import app.resolved.meetings.reading.adapters.extraction.Documents;
import app.resolved.meetings.reading.adapters.opennlp.OpenNlpEnglish;
import app.resolved.meetings.reading.application.MinutesReader;
import app.resolved.meetings.reading.domain.Reading;
import app.resolved.meetings.reading.domain.ReadingResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints what the reader proposes, starting no server. Ends with 0 when every file was read, 1 when
 * one could not be, 2 when it was called wrongly.
 */
public final class ReadMinutes {

    private static final String HELP =
            """
            Usage: read FILE... [--json]
            Reads the minutes in each file (text, PDF, DOCX, ODT, RTF or a web page) and prints the follow-ups it proposes.
            Where a file holds the minutes of several meetings, all of them are read.
              --json   one JSON object a line: file, minute, paragraph, part, sentence, kind,
                       purpose, madeTo, due, cue, confidence, ticked, capacity, exempt,
                       forWorkProgramme
            """;

    private final PrintStream out;
    private final PrintStream err;

    ReadMinutes(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        leaveOutWarnings();
        PrintStream out = Console.out();
        PrintStream err = Console.err();
        int status = new ReadMinutes(out, err).run(List.of(arguments));
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** PDFBox warns on standard output, which is for the listing alone. */
    private static void leaveOutWarnings() {
        String logging = "org.apache.commons.logging.";
        System.setProperty(logging + "LogFactory", logging + "impl.LogFactoryImpl");
        System.setProperty(logging + "Log", logging + "impl.NoOpLog");
    }

    int run(List<String> arguments) {
        if (arguments.contains("--help")) {
            out.print(HELP);
            return 0;
        }
        List<String> files = new ArrayList<>(arguments);
        boolean json = files.remove("--json");
        if (files.isEmpty() || files.stream().anyMatch(file -> file.startsWith("--"))) {
            err.print(HELP);
            return 2;
        }
        MinutesReader reader = new MinutesReader(OpenNlpEnglish.load(), new Documents());
        Listing listing = json ? new JsonLines(out) : new ForPeople(out);
        int status = 0;
        for (String file : files) {
            status = Math.max(status, read(reader, Path.of(file), listing));
        }
        return status;
    }

    private int read(MinutesReader reader, Path file, Listing listing) {
        try {
            List<ReadingResult> all =
                    reader.readAll(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            return all.stream().mapToInt(result -> print(result, listing)).max().orElseThrow();
        } catch (IOException e) {
            return refused(
                    "The file %s cannot be opened: expected the path of a document."
                            .formatted(file));
        }
    }

    private int print(ReadingResult result, Listing listing) {
        return switch (result) {
            case ReadingResult.Read(Reading reading) -> {
                listing.print(reading);
                yield 0;
            }
            case ReadingResult.Unreadable(String reason) -> refused(reason);
            case ReadingResult.Busy(String reason) -> refused(reason);
        };
    }

    private int refused(String reason) {
        err.println(reason);
        return 1;
    }
}
