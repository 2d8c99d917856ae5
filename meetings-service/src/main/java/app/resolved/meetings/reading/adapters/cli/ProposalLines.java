package app.resolved.meetings.reading.adapters.cli;

import app.resolved.meetings.reading.domain.Proposal.Purpose;
import app.resolved.meetings.reading.domain.scoring.Label;
import app.resolved.meetings.reading.domain.scoring.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Proposals and labels as files with one JSON object a line; each object says its file. */
final class ProposalLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProposalLines() {}

    /** Only files that have labels are scored. */
    static Scored score(Path proposals, Path labels) throws IOException {
        Map<String, List<Said>> said = byFile(proposals, ProposalLines::said);
        TreeMap<String, Scored.Style> styles = new TreeMap<>();
        byFile(labels, ProposalLines::label)
                .forEach((file, own) ->
                        styles.put(
                                file, new Scored.Style(said.getOrDefault(file, List.of()), own)));
        return new Scored(String.valueOf(labels.getFileName()), styles);
    }

    private static <T> Map<String, List<T>> byFile(Path lines, Function<JsonNode, T> as)
            throws IOException {
        return Files.readAllLines(lines).stream()
                .filter(line -> !line.isBlank())
                .map(JSON::readTree)
                .collect(
                        Collectors.groupingBy(
                                line -> line.path("file").asString(""),
                                Collectors.mapping(as, Collectors.toList())));
    }

    private static Said said(JsonNode line) {
        return new Said(
                line.path("sentence").asString(""),
                line.path("kind").asString(""),
                purpose(line),
                words(line, "madeTo"),
                words(line, "due"),
                words(line, "capacity"),
                words(line, "exempt"),
                line.path("confidence").asDouble(1));
    }

    private static Label label(JsonNode line) {
        return new Label(
                line.path("quote").asString(""),
                purpose(line),
                line.path("certain").asBoolean(true),
                words(line, "madeTo"),
                new Label.Details(line.path("kind").asString(""), words(line, "due"), null, null));
    }

    private static Purpose purpose(JsonNode line) {
        boolean action = line.path("purpose").asString("").equals(Purpose.ACTION.word());
        return action ? Purpose.ACTION : Purpose.INFORMATION;
    }

    private static @Nullable String words(JsonNode line, String field) {
        JsonNode value = line.path(field);
        return value.isString() ? value.asString() : null;
    }
}
