package app.resolved.meetings.reading.domain.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a saved page of Modern.gov tells it.
 *
 * @param body name of the committee
 * @param dateWords as printed, such as "Tuesday, 3rd November, 2026"
 * @param date null where the words name no day that exists
 * @param before what stands before the first item: those present, the contact
 */
public record SavedMeeting(
        String body,
        String dateWords,
        @Nullable LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        List<String> before,
        List<SavedItem> items) {

    /**
     * An item of the agenda.
     *
     * @param number as printed, without its full stop; empty where there is none
     * @param decision its paragraphs
     * @param minutes its paragraphs
     */
    public record SavedItem(
            String number, String title, List<String> decision, List<String> minutes) {

        void writeTo(Manuscript manuscript) {
            manuscript.paragraph(number.isEmpty() ? title : number + ". " + title);
            minutes.forEach(manuscript::paragraph);
            if (!decision.isEmpty()) {
                manuscript.paragraph("Decision:");
                decision.forEach(manuscript::paragraph);
            }
        }
    }

    public SavedMeeting {
        before = List.copyOf(before);
        items = List.copyOf(items);
    }

    /** Whether any item says what was decided or minuted; else it is an agenda. */
    public boolean minuted() {
        return items.stream()
                .anyMatch(item -> !item.minutes().isEmpty() || !item.decision().isEmpty());
    }

    public void writeTo(Manuscript manuscript) {
        manuscript.paragraph(body);
        manuscript.paragraph(
                "Minutes of the meeting of the %s held on %s%s"
                        .formatted(body, dateWords, place == null ? "" : " at " + place));
        before.forEach(manuscript::paragraph);
        items.forEach(item -> item.writeTo(manuscript));
    }
}
