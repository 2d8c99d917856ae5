package app.resolved.meetings.minutes;

import app.resolved.meetings.SampleMinutes;
import app.resolved.meetings.reading.adapters.extraction.PdfPapers;

/** Packs of several papers, as clerks bring them. */
final class Packs {

    /** The minutes of another body. */
    static final String OTHER =
            """
            Minutes of a meeting of the Roads Panel held on Tuesday, 6 October 2026

            PRESENT: Mr P Quill (Chairman)

            7. Verges

            RESOLVED that the Director of Highways be requested to cut the verges of Mill Lane.
            """;

    private Packs() {}

    /** An agenda, the minutes of another body, and those given. */
    static byte[] packOf(String minutes) {
        return PdfPapers.of("Papers", "AGENDA\n\n1. Apologies\n\n2. Roads")
                .newPage()
                .paragraphs(OTHER)
                .newPage()
                .paragraphs("AGENDA")
                .paragraphs(minutes)
                .bytes();
    }

    /** The sample's minutes, as of that body. */
    static String headed(String body) {
        return SampleMinutes.TEXT.replace("–", "-").replace("Scrutiny Committee", body);
    }
}
