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

class ReadMinutesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ReadMinutes command = new ReadMinutes(stream(out), stream(err));

    @TempDir private Path folder;

    private Path minutes;

    @BeforeEach
    void writesMinutes() throws IOException {
        minutes = folder.resolve("june.txt");
        Files.writeString(
                minutes,
                """
                Minutes of a meeting of the Parks Committee held on 3 June 2024

                PRESENT: Mr A Ash (Chairman), Ms B Birch (Parks Officer)

                4. Ponds

                1. Ms Birch offered to send a plan by the end of July.

                RESOLVED that the report be noted.
                """);
    }

    @Test
    void printsAJsonObjectALineWithTheAgreedFields() {
        int status = command.run(List.of(minutes.toString(), "--json"));

        List<JsonNode> lines = lines();
        assertThat(status).isZero();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().propertyNames())
                .containsExactly(
                        "file",
                        "minute",
                        "paragraph",
                        "part",
                        "sentence",
                        "kind",
                        "purpose",
                        "madeTo",
                        "due",
                        "cue",
                        "confidence",
                        "ticked",
                        "capacity",
                        "exempt",
                        "forWorkProgramme");
        assertThat(lines.getFirst().get("file").asString()).isEqualTo("june.txt");
        assertThat(lines.getFirst().get("madeTo").asString()).isEqualTo("Ms Birch, Parks Officer");
        assertThat(lines.getFirst().get("due").asString()).isEqualTo("by the end of July");
        assertThat(lines.getFirst().get("kind").asString()).isEqualTo("undertaking");
        assertThat(lines.getFirst().get("part").isNull()).isTrue();
        assertThat(lines.getLast().get("purpose").asString()).isEqualTo("information");
        assertThat(lines.getLast().get("confidence").isNumber()).isTrue();
    }

    @Test
    void printsAListingForPeople() {
        int status = command.run(List.of(minutes.toString()));

        assertThat(status).isZero();
        assertThat(text(out))
                .contains("Parks Committee, 2024-06-03")
                .contains("For action (1)")
                .contains("Send a plan by the end of July")
                .contains("to Ms Birch, Parks Officer")
                .contains("For information (1)");
    }

    @Test
    void saysInOneLineWhatIsWrongWithAFileAndReadsTheOthers() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));

        int status = command.run(List.of(empty.toString(), minutes.toString(), "--json"));

        assertThat(status).isEqualTo(1);
        assertThat(text(err)).contains("The file empty.txt is empty").hasLineCount(1);
        assertThat(lines()).hasSize(2);
    }

    @Test
    void saysThatAFileIsNotThere() {
        int status = command.run(List.of(folder.resolve("none.txt").toString()));

        assertThat(status).isEqualTo(1);
        assertThat(text(err)).contains("none.txt").contains("expected the path of a document");
    }

    @Test
    void explainsItself() {
        assertThat(command.run(List.of("--help"))).isZero();
        assertThat(command.run(List.of())).isEqualTo(2);
        assertThat(text(out)).contains("Usage: read FILE... [--json]");
    }

    private List<JsonNode> lines() {
        JsonMapper json = JsonMapper.builder().build();
        return Stream.of(text(out).split("\n")).map(json::readTree).toList();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
