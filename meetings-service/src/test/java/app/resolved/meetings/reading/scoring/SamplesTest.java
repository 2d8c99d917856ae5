package app.resolved.meetings.reading.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Purpose;
import app.resolved.meetings.reading.domain.Reading;
import app.resolved.meetings.reading.domain.scoring.Label;
import app.resolved.meetings.reading.domain.scoring.Said;
import app.resolved.meetings.reading.domain.scoring.Score;
import app.resolved.meetings.reading.domain.scoring.Score.Measure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads real minutes where a folder of samples stands beside the repository, and says where not.
 */
class SamplesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void readsRealMinutesOfManyBodies() throws IOException {
        Path samples = samples();
        if (samples == null) {
            System.out.println("No samples beside the repository: real minutes were not read.");
            return;
        }

        Score score = scoreOf(samples.resolve("minutes"), samples.resolve("minutes/labels.jsonl"));

        assertThat(score.of(Measure.RECALL).value()).as(score.toString()).isGreaterThan(0.95);
        assertThat(score.of(Measure.PRECISION).value()).as(score.toString()).isGreaterThan(0.92);
        assertThat(score.of(Measure.SPLIT).value()).as(score.toString()).isGreaterThan(0.96);
        assertThat(score.of(Measure.ADDRESSEE).value()).as(score.toString()).isGreaterThan(0.85);
    }

    @Test
    void readsOnlyTheMinutesOutOfACommitteesPack() throws IOException {
        Path samples = samples();
        if (samples == null) {
            System.out.println("No samples beside the repository: no real pack was read.");
            return;
        }

        Score score = scoreOf(samples, samples.resolve("labels-2019-01-15.jsonl"));

        assertThat(score.of(Measure.RECALL).value()).as(score.toString()).isGreaterThan(0.95);
        assertThat(score.of(Measure.PRECISION).value()).as(score.toString()).isGreaterThan(0.95);
    }

    private static Score scoreOf(Path folder, Path labelFile) throws IOException {
        List<JsonNode> labels = Files.readAllLines(labelFile).stream().map(JSON::readTree).toList();
        TreeSet<String> names = new TreeSet<>();
        labels.forEach(label -> names.add(label.get("file").asString()));
        Score score = new Score();
        for (String name : names) {
            String text = Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
            Reading reading = Reads.whole(text);
            List<Said> said = reading.proposals().stream().map(Said::of).toList();
            score.add(Score.of(said, labelsOf(labels, name)));
            assertQuotes(reading);
        }
        System.out.printf("%-36s %s%n", labelFile.getFileName(), score);
        return score;
    }

    private static void assertQuotes(Reading reading) {
        for (Proposal proposal : reading.proposals()) {
            assertThat(reading.minutes().start()).isLessThanOrEqualTo(proposal.span().start());
            assertThat(proposal.span().end()).isLessThanOrEqualTo(reading.minutes().end());
        }
    }

    private static List<Label> labelsOf(List<JsonNode> labels, String name) {
        return labels.stream()
                .filter(label -> label.get("file").asString().equals(name))
                .map(SamplesTest::label)
                .toList();
    }

    private static Label label(JsonNode label) {
        boolean action = label.get("purpose").asString().equals("action");
        JsonNode madeTo = label.get("madeTo");
        return new Label(
                label.get("quote").asString(),
                action ? Purpose.ACTION : Purpose.INFORMATION,
                label.get("certain").asBoolean(),
                madeTo.isNull() ? null : madeTo.asString(),
                null);
    }

    private static @Nullable Path samples() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/samples"))
                .filter(path -> Files.isRegularFile(path.resolve("minutes/labels.jsonl")))
                .findFirst()
                .orElse(null);
    }
}
