package app.resolved.meetings.reading.adapters.cli;

import app.resolved.meetings.reading.adapters.extraction.Documents;
import app.resolved.meetings.reading.adapters.opennlp.OpenNlpEnglish;
import app.resolved.meetings.reading.application.MinutesReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Prints how well the reader reads labelled minutes. Ends with 0, with 1 where a file could not be
 * read, with 2 where it was called wrongly.
 */
public final class ScoreMinutes {

    private static final String HELP =
            """
            Usage: score [--tuned | --held-out | --all | --hard] [--json] [-v]
                   score PROPOSALS.jsonl --labels LABELS.jsonl [--json] [-v]
              --tuned      only the minutes that the reader is tuned on
              --held-out   only those set aside
              --all        both, and both together (this is what happens without any of them)
              --hard       those written to be hard, of which nothing was learnt
              -v           what was missed and what was wrong; not for minutes set aside
              --json       one JSON object a set of minutes
            The second form scores proposals as `read --json` prints them, of whatever minutes.
            """;

    private final PrintStream out;
    private final PrintStream err;

    ScoreMinutes(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        PrintStream out = Console.out();
        PrintStream err = Console.err();
        int status = new ScoreMinutes(out, err).run(List.of(arguments));
        out.flush();
        err.flush();
        System.exit(status);
    }

    int run(List<String> arguments) {
        if (arguments.contains("--help")) {
            out.print(HELP);
            return 0;
        }
        List<String> left = new ArrayList<>(arguments);
        boolean json = left.remove("--json");
        boolean verbose = left.remove("-v");
        String samples = taken(left, "--samples");
        String labels = taken(left, "--labels");
        ScoreListing listing = json ? new ScoreJson(out) : new ScoreTable(out);
        try {
            if (labels != null && left.size() == 1 && isFile(left)) {
                ProposalLines.score(Path.of(left.getFirst()), Path.of(labels))
                        .print(listing, verbose);
                return 0;
            }
            Sets sets = labels == null ? Sets.of(left) : null;
            return sets == null || samples == null
                    ? wronglyCalled()
                    : scored(sets, Path.of(samples), listing, verbose);
        } catch (IOException | JacksonException e) {
            err.println("It cannot be scored: " + e.getMessage());
            return 1;
        }
    }

    private int scored(Sets sets, Path samples, ScoreListing listing, boolean verbose)
            throws IOException {
        if (!Files.isDirectory(samples)) {
            err.println("There is no folder of labelled minutes at " + samples + ".");
            return 1;
        }
        Samples labelled =
                new Samples(samples, new MinutesReader(OpenNlpEnglish.load(), new Documents()));
        for (String set : sets.names()) {
            labelled.scored(set).print(listing, verbose && !set.equals(Sets.HELD_OUT));
        }
        if (sets == Sets.ALL) {
            listing.print(labelled.together());
        }
        return 0;
    }

    private int wronglyCalled() {
        err.print(HELP);
        return 2;
    }

    private static boolean isFile(List<String> left) {
        return !left.getFirst().startsWith("-");
    }

    private static @Nullable String taken(List<String> arguments, String option) {
        int at = arguments.indexOf(option);
        if (at < 0 || at + 1 == arguments.size()) {
            return null;
        }
        arguments.remove(at);
        return arguments.remove(at);
    }

    private enum Sets {
        ALL(List.of("tuned", Sets.HELD_OUT)),
        TUNED(List.of("tuned")),
        SET_ASIDE(List.of(Sets.HELD_OUT)),
        HARD(List.of("hard"));

        static final String HELD_OUT = "held-out";

        private final List<String> names;

        Sets(List<String> names) {
            this.names = names;
        }

        List<String> names() {
            return names;
        }

        static @Nullable Sets of(List<String> options) {
            if (options.size() > 1) {
                return null;
            }
            return switch (options.isEmpty() ? "--all" : options.getFirst()) {
                case "--all" -> ALL;
                case "--tuned" -> TUNED;
                case "--held-out" -> SET_ASIDE;
                case "--hard" -> HARD;
                default -> null;
            };
        }
    }
}
