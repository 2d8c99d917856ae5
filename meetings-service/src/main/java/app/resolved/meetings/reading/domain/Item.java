package app.resolved.meetings.reading.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One minute: what stands under one number or heading.
 *
 * @param number as written, without its full stop, such as "46" or "A12/23"; null where there is
 *     none
 * @param attendance those named as present for this item
 * @param capacity as what the body sat for this item, such as "Crime and Disorder Committee"; null
 *     where it sat as itself
 * @param exempt why the public was excluded, such as "Schedule 12A paragraph 3" or "s100A"; null
 *     where the item was public
 */
public record Item(
        @Nullable String number,
        String title,
        List<Attendee> attendance,
        List<Paragraph> paragraphs,
        @Nullable String capacity,
        @Nullable String exempt,
        Span span) {

    public Item {
        attendance = List.copyOf(attendance);
        paragraphs = List.copyOf(paragraphs);
    }
}
