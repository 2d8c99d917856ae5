package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Attendee;
import app.resolved.meetings.reading.domain.Item;
import app.resolved.meetings.reading.domain.Paragraph;
import app.resolved.meetings.reading.domain.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item while its paragraphs are still being found. */
final class ItemDraft {

    private final @Nullable String number;
    private final String title;
    private final int start;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private @Nullable String exempt;
    private List<Attendee> attendance = List.of();
    private @Nullable String capacity;
    private int end;

    ItemDraft(@Nullable String number, String title, Span span, @Nullable String exempt) {
        this.number = number;
        this.title = title;
        this.exempt = exempt;
        this.start = span.start();
        this.end = span.end();
    }

    String name() {
        return number == null ? title : number;
    }

    String title() {
        return title;
    }

    boolean empty() {
        return paragraphs.isEmpty();
    }

    boolean numbered() {
        return number != null;
    }

    void add(Paragraph paragraph) {
        paragraphs.add(paragraph);
        end = Math.max(end, paragraph.span().end());
    }

    void attend(List<Attendee> people) {
        attendance = people;
    }

    @Nullable String exempt() {
        return exempt;
    }

    /** Something was said of it while the public was shut out. */
    void closed(String ground) {
        exempt = exempt == null ? ground : exempt;
    }

    void satAs(String other) {
        capacity = other;
    }

    @Nullable String capacity() {
        return capacity;
    }

    Item item() {
        return new Item(
                number, title, attendance, paragraphs, capacity, exempt, new Span(start, end));
    }
}
