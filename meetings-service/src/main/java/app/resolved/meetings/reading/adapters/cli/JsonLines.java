package app.resolved.meetings.reading.adapters.cli;

import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Reading;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a proposal, one a line. */
final class JsonLines implements Listing {

    private final PrintStream out;
    private final JsonMapper json = JsonMapper.builder().build();

    JsonLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void print(Reading reading) {
        for (Proposal proposal : reading.proposals()) {
            out.println(json.writeValueAsString(line(reading.fileName(), proposal)));
        }
    }

    private static Map<String, @Nullable Object> line(String file, Proposal proposal) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("minute", proposal.place().minute());
        line.put("paragraph", proposal.place().paragraph());
        line.put("part", proposal.place().part());
        line.put("sentence", proposal.sentence());
        line.put("kind", proposal.kind().word());
        line.put("purpose", proposal.purpose().word());
        line.put("madeTo", proposal.madeTo());
        line.put("due", proposal.due());
        line.put("cue", proposal.cue());
        line.put("confidence", proposal.confidence());
        line.put("ticked", proposal.ticked());
        line.put("capacity", proposal.capacity());
        line.put("exempt", proposal.exempt());
        line.put("forWorkProgramme", proposal.forWorkProgramme());
        return line;
    }
}
