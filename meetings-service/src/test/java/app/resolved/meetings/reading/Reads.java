package app.resolved.meetings.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.adapters.extraction.Documents;
import app.resolved.meetings.reading.adapters.opennlp.OpenNlpEnglish;
import app.resolved.meetings.reading.application.MinutesReader;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Purpose;
import app.resolved.meetings.reading.domain.Reading;
import app.resolved.meetings.reading.domain.ReadingResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads texts by the rules alone, so that each is looked at by itself, or as the service does; with
 * the real models, loaded once for all tests.
 */
public final class Reads {

    private static final OpenNlpEnglish ENGLISH = OpenNlpEnglish.load();

    public static final MinutesReader READER = MinutesReader.byRulesAlone(ENGLISH, new Documents());

    /** As the service reads. */
    public static final MinutesReader WHOLE = new MinutesReader(ENGLISH, new Documents());

    private static final String MEETING =
            """
            ALDERHOLT DISTRICT COUNCIL

            Minutes of a meeting of the Leisure Committee held in the Guildhall on Monday 3 June 2024

            PRESENT: Cllr A Moss (Chairman), Cllr B Nye and Cllr C Orr
            IN ATTENDANCE: Mr D Pope (Head of Leisure), Ms E Quin (Finance Officer)

            7. Leisure Centre

            """;

    private static final String ROADS =
            """
            Minutes of the meeting of the Roads Committee held on 8 March 2024

            Present: Councillors A Brown (Chair), B Green and C Price

            1. Lamps and drains

            The Committee considered the report of the Director of Roads on all the lamps and drains.

            """;

    private Reads() {}

    public static Reading text(String text) {
        return read(READER, text);
    }

    /** As the service does it. */
    public static Reading whole(String text) {
        return read(WHOLE, text);
    }

    /** A paragraph of the minutes of a small committee, read as the service does it. */
    public static Reading wholeParagraph(String paragraph) {
        return whole(MEETING + paragraph + "\n");
    }

    private static Reading read(MinutesReader reader, String text) {
        ReadingResult result = reader.read("minutes.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(result).isInstanceOf(ReadingResult.Read.class);
        return ((ReadingResult.Read) result).reading();
    }

    /** A paragraph of the minutes of a small committee. */
    public static Reading paragraph(String paragraph) {
        return text(MEETING + paragraph + "\n");
    }

    /** What stands behind a report that a roads committee considered. */
    public static Reading roads(String paragraphs) {
        return text(ROADS + paragraphs);
    }

    public static List<Proposal> actions(Reading reading) {
        return reading.proposals().stream().filter(one -> one.purpose() == Purpose.ACTION).toList();
    }

    public static String refusal(String fileName, byte[] content) {
        ReadingResult result = READER.read(fileName, content);
        assertThat(result).isInstanceOf(ReadingResult.Unreadable.class);
        return ((ReadingResult.Unreadable) result).reason();
    }
}
