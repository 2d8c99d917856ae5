package app.resolved.meetings.reading.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreMinutesTest {

    private static final String MINUTES =
            """
            Minutes of a meeting of the Parks Committee held on 3 June 2024

            PRESENT: Mr A Ash (Chairman), Ms B Birch (Parks Officer)

            4. Ponds

            [[a|Ms Birch|undertaking; due by the end of July|Ms Birch offered to send a plan by the end of July.]]

            [[a|the bishop|request|The heron was seen on the pond at dusk.]]

            [[i||RESOLVED that the report be noted.]]
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ScoreMinutes command = new ScoreMinutes(stream(out), stream(err));

    @TempDir private Path folder;

    @BeforeEach
    void writesMinutes() throws IOException {
        for (String set : List.of("tuned", "held-out")) {
            Path file = folder.resolve(set).resolve("parks-committee.txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, MINUTES);
        }
    }

    @Test
    void printsAnObjectASetWithFiguresByStyleAndKindAndConfidence() {
        int status = run("--json");

        assertThat(status).isZero();
        List<JsonNode> sets = lines();
        assertThat(sets)
                .extracting(set -> set.get("set").asString())
                .containsExactly("tuned", "held-out", "all");
        JsonNode tuned = sets.getFirst();
        assertThat(tuned.at("/overall/recall").asDouble()).isEqualTo(0.5);
        assertThat(tuned.at("/styles/parks committee/missed").asInt()).isEqualTo(1);
        assertThat(tuned.at("/recallByKind/undertaking/value").asDouble()).isEqualTo(1);
        assertThat(tuned.at("/overall/due").asDouble()).isEqualTo(1);
        assertThat(tuned.get("calibration").size()).isEqualTo(4);
    }

    @Test
    void printsTablesOfOneSetWithWhatWasMissed() {
        int status = run("--tuned", "-v");

        assertThat(status).isZero();
        assertThat(text(out))
                .contains("tuned: 1 sets of minutes")
                .contains("parks committee: missed: The heron was seen on the pond at dusk.")
                .doesNotContain("held-out");
    }

    @Test
    void saysNothingOfTheSentencesThatWereSetAside() {
        int status = run("--held-out", "-v");

        assertThat(status).isZero();
        assertThat(text(out)).doesNotContain("heron");
    }

    @Test
    void scoresProposalsOfAFileByLabelsOfAnother() throws IOException {
        Path proposals = folder.resolve("proposals.jsonl");
        Path labels = folder.resolve("labels.jsonl");
        Files.writeString(
                proposals,
                """
                {"file":"june.txt","sentence":"The Clerk to write to the owners.","kind":"request","purpose":"action","madeTo":"The Clerk","due":null,"confidence":0.8}
                {"file":"june.txt","sentence":"It rained all day on the moor.","kind":"request","purpose":"action","madeTo":null,"due":null,"confidence":0.6}
                """);
        Files.writeString(
                labels,
                """
                {"file":"june.txt","quote":"Clerk to write","kind":"request","purpose":"action","madeTo":"Clerk","due":null,"certain":true}
                """);

        int status =
                command.run(List.of(proposals.toString(), "--labels", labels.toString(), "--json"));

        assertThat(status).isZero();
        JsonNode overall = lines().getFirst().get("overall");
        assertThat(overall.get("precision").asDouble()).isEqualTo(0.5);
        assertThat(overall.get("recall").asDouble()).isEqualTo(1);
        assertThat(overall.get("addressee").asDouble()).isEqualTo(1);
    }

    @Test
    void tellsHowToCallIt() {
        assertThat(run("--both")).isEqualTo(2);
        assertThat(text(err)).contains("Usage: score");
        assertThat(run("--help")).isZero();
        assertThat(text(out)).contains("--held-out");
    }

    @Test
    void tellsWhatCannotBeScored() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{not json\n");

        assertThat(command.run(List.of(broken.toString(), "--labels", broken.toString())))
                .isEqualTo(1);
        assertThat(command.run(List.of("--samples", folder.resolve("nowhere").toString())))
                .isEqualTo(1);
        assertThat(text(err))
                .contains("cannot be scored")
                .contains("no folder of labelled minutes");
    }

    private int run(String... options) {
        return command.run(
                Stream.concat(Stream.of("--samples", folder.toString()), Stream.of(options))
                        .toList());
    }

    private List<JsonNode> lines() {
        JsonMapper json = JsonMapper.builder().build();
        return text(out).lines().map(json::readTree).toList();
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
