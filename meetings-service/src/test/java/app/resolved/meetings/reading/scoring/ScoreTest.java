package app.resolved.meetings.reading.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How well the reader reads our own labelled minutes; the floors stand a little below. */
class ScoreTest {

    private static final int ROUNDS = 20;
    private static final Path OWN = Path.of("../samples/minutes");

    @Test
    void readsTheMinutesItWasTunedOn() {
        Score score = scoreOf("tuned");

        assertThat(score.recall()).as(score.toString()).isGreaterThan(0.82);
        assertThat(score.precision()).as(score.toString()).isGreaterThan(0.90);
        assertThat(score.split()).as(score.toString()).isGreaterThan(0.94);
        assertThat(score.addressee()).as(score.toString()).isGreaterThan(0.84);
    }

    @Test
    void readsMinutesThatWereSetAside() {
        Score score = scoreOf("held-out");

        assertThat(score.recall()).as(score.toString()).isGreaterThan(0.73);
        assertThat(score.precision()).as(score.toString()).isGreaterThan(0.81);
        assertThat(score.split()).as(score.toString()).isGreaterThan(0.93);
        assertThat(score.addressee()).as(score.toString()).isGreaterThan(0.84);
    }

    /** Only printed: no test asserts a time. */
    @Test
    void tellsHowManyPagesItReadsInASecondOfOneCore() {
        List<String> texts =
                files("tuned").stream().map(ScoreTest::labelled).map(Labelled::text).toList();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();

        long characters = 0;
        long start = threads.getCurrentThreadCpuTime();
        for (int round = 0; round < ROUNDS; round++) {
            characters += texts.stream().mapToLong(text -> Reads.text(text).text().length()).sum();
        }
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;

        System.out.printf(
                "%.0f pages of 3,000 characters a second%n", characters / 3_000 / seconds);
        assertThat(characters).isPositive();
    }

    private static Score scoreOf(String folder) {
        Score all = new Score();
        for (Path file : files(folder)) {
            Labelled labelled = labelled(file);
            Score one = new Score().add(Reads.text(labelled.text()).proposals(), labelled.labels());
            System.out.printf("%-36s %s%n", labelled.name(), one);
            all.add(Reads.text(labelled.text()).proposals(), labelled.labels());
        }
        System.out.printf("%-36s %s%n", folder, all);
        return all;
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(OWN.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Labelled labelled(Path file) {
        try {
            return Labelled.of(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
