package app.resolved.meetings.reading.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.scoring.LabelledMinutes;
import app.resolved.meetings.reading.domain.scoring.Said;
import app.resolved.meetings.reading.domain.scoring.Score;
import app.resolved.meetings.reading.domain.scoring.Score.Measure;
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
class OwnMinutesTest {

    private static final int ROUNDS = 2;
    private static final Path OWN = Path.of("../samples/minutes");

    @Test
    void readsTheMinutesItWasTunedOn() {
        Score score = scoreOf("tuned");

        assertThat(value(score, Measure.RECALL)).as(score.toString()).isGreaterThan(0.93);
        assertThat(value(score, Measure.PRECISION)).as(score.toString()).isGreaterThan(0.92);
        assertThat(value(score, Measure.SPLIT)).as(score.toString()).isGreaterThan(0.96);
        assertThat(value(score, Measure.ADDRESSEE)).as(score.toString()).isGreaterThan(0.85);
    }

    @Test
    void readsMinutesThatWereSetAside() {
        Score score = scoreOf("held-out");

        assertThat(value(score, Measure.RECALL)).as(score.toString()).isGreaterThan(0.88);
        assertThat(value(score, Measure.PRECISION)).as(score.toString()).isGreaterThan(0.88);
        assertThat(value(score, Measure.SPLIT)).as(score.toString()).isGreaterThan(0.95);
        assertThat(value(score, Measure.ADDRESSEE)).as(score.toString()).isGreaterThan(0.85);
    }

    @Test
    void readsMinutesThatWereWrittenToBeHard() {
        Score score = scoreOf("hard");

        assertThat(value(score, Measure.RECALL)).as(score.toString()).isGreaterThan(0.74);
        assertThat(value(score, Measure.PRECISION)).as(score.toString()).isGreaterThan(0.83);
        assertThat(value(score, Measure.SPLIT)).as(score.toString()).isGreaterThan(0.96);
        assertThat(value(score, Measure.ADDRESSEE)).as(score.toString()).isGreaterThan(0.75);
    }

    /** Only printed: no test asserts a time. */
    @Test
    void tellsHowManyPagesItReadsInASecondOfOneCore() {
        List<String> texts =
                files("held-out").stream()
                        .map(OwnMinutesTest::labelled)
                        .map(LabelledMinutes::text)
                        .toList();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();

        long characters = 0;
        long start = threads.getCurrentThreadCpuTime();
        for (int round = 0; round < ROUNDS; round++) {
            characters += texts.stream().mapToLong(text -> Reads.whole(text).text().length()).sum();
        }
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;

        System.out.printf(
                "%.0f pages of 3,000 characters a second%n", characters / 3_000 / seconds);
        assertThat(characters).isPositive();
    }

    private static double value(Score score, Measure measure) {
        return score.of(measure).value();
    }

    private static Score scoreOf(String folder) {
        Score all = new Score();
        for (Path file : files(folder)) {
            LabelledMinutes minutes = labelled(file);
            List<Said> said =
                    Reads.whole(minutes.text()).proposals().stream().map(Said::of).toList();
            Score one = Score.of(said, minutes.labels());
            System.out.printf("%-36s %s%n", file.getFileName(), one);
            all.add(one);
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

    private static LabelledMinutes labelled(Path file) {
        try {
            return LabelledMinutes.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
