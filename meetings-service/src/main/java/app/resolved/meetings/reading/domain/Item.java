package app.resolved.meetings.reading.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One minute: what stands under one number or heading.
 *
 * @param number as written, without its full stop, such as "46" or "A12/23"; null where there is
 *     none
 * @param attendance those named as present for this item
 */
public record Item(
        @Nullable String number,
        String title,
        List<Attendee> attendance,
        List<Paragraph> paragraphs,
        Span span) {

    public Item {
        attendance = List.copyOf(attendance);
        paragraphs = List.copyOf(paragraphs);
    }
}
