package app.resolved.benchmarks.pipeline;

import app.resolved.contracts.FactJson;
import app.resolved.contracts.MeetingsFact.ResolutionRecorded;
import app.resolved.contracts.OutcomeState;
import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.contracts.Place;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.bson.Document;
import org.bson.types.Binary;

/** The bytes that each hop carries: a resolution as the services say it, about 0.9 KB. */
final class Payload {

    private static final String WORDING =
            "that the Head of Highways bring to the committee a report on the lighting of the canal"
                    + " path, with the cost of each option over ten years, the views of the parish"
                    + " councils on its way, and what the police recorded there in the last year";

    private Payload() {}

    static byte[] of(String id) {
        return FactJson.write(new ResolutionRecorded(state(id)));
    }

    static Document document(String id, byte[] data) {
        return new Document("_id", id).append("sequence", 1L).append("data", new Binary(data));
    }

    static byte[] key(String id) {
        return id.getBytes(StandardCharsets.UTF_8);
    }

    static String id(byte[] key) {
        return new String(key, StandardCharsets.UTF_8);
    }

    private static OutcomeState state(String id) {
        return new OutcomeState(
                id,
                "action-of-" + id,
                "SC 2026/27-07",
                "safer-communities",
                "safer-communities-2026-09-15",
                LocalDate.of(2026, 9, 15),
                new Place("24", "3", "b"),
                OutcomeKind.RESOLUTION_PART,
                Purpose.ACTION,
                "Report on the lighting of the canal path",
                WORDING,
                "Ms Adeyemi, Head of Highways",
                "by the end of November",
                "Crime and Disorder Committee",
                false,
                false);
    }
}
