package app.resolved.meetings.minutes.domain;

/** Characters of the document's text, from {@code start} to the one before {@code end}. */
public record Extent(int start, int end) {

    boolean holds(Extent other) {
        return start <= other.start && other.end <= end;
    }
}
