package app.resolved.meetings.reading.adapters.cli;

import app.resolved.meetings.reading.application.MinutesReader;
import app.resolved.meetings.reading.domain.Reading;
import app.resolved.meetings.reading.domain.ReadingResult;
import app.resolved.meetings.reading.domain.scoring.LabelledMinutes;
import app.resolved.meetings.reading.domain.scoring.Said;
import app.resolved.meetings.reading.domain.scoring.Scores;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of labelled minutes: a folder a set, a text file a style. */
final class Samples {

    private final Path folder;
    private final MinutesReader reader;
    private final TreeMap<String, Scored.Style> all = new TreeMap<>();

    Samples(Path folder, MinutesReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    Scored scored(String set) throws IOException {
        TreeMap<String, Scored.Style> styles = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(set))) {
            for (Path file : files.sorted().toList()) {
                styles.put(style(file), read(file));
            }
        }
        all.putAll(styles);
        return new Scored(set, styles);
    }

    /** All that was scored so far. */
    Scores together() {
        return new Scored("all", all).scores();
    }

    private Scored.Style read(Path file) throws IOException {
        LabelledMinutes minutes = LabelledMinutes.of(Files.readString(file));
        byte[] text = minutes.text().getBytes(StandardCharsets.UTF_8);
        List<Said> proposals = new ArrayList<>();
        for (ReadingResult result : reader.readAll(String.valueOf(file.getFileName()), text)) {
            switch (result) {
                case ReadingResult.Read(Reading reading) ->
                        reading.proposals().stream().map(Said::of).forEach(proposals::add);
                case ReadingResult.Unreadable(String reason) -> throw new IOException(reason);
                case ReadingResult.Busy(String reason) -> throw new IOException(reason);
            }
        }
        return new Scored.Style(proposals, minutes.labels());
    }

    private static String style(Path file) {
        return List.of(String.valueOf(file.getFileName()).split("\\."))
                .getFirst()
                .replace('-', ' ');
    }
}
