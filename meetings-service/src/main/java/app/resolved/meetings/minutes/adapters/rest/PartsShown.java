package app.resolved.meetings.minutes.adapters.rest;

import app.resolved.meetings.minutes.domain.KeptParts;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.reading.domain.document.DocumentText;
import app.resolved.meetings.reading.domain.document.Form;
import java.util.List;
import java.util.stream.IntStream;

/**
 * @param pages how many there are; 1 where the form knows no pages
 */
record PartsShown(String fileName, int pages, List<PaperShown> papers) {

    record PaperShown(int paper, String title, int firstPage, int lastPage, boolean minutes) {}

    static PartsShown of(Review review, KeptParts parts) {
        var text = new DocumentText(Form.TEXT, "", parts.pages(), List.of(), List.of());
        return new PartsShown(
                review.file().name(),
                parts.pages().size(),
                IntStream.range(0, parts.papers().size())
                        .mapToObj(at -> shown(at, parts, text))
                        .toList());
    }

    private static PaperShown shown(int at, KeptParts parts, DocumentText text) {
        var paper = parts.papers().get(at);
        int last = Math.max(paper.span().start(), paper.span().end() - 1);
        return new PaperShown(
                at,
                paper.title(),
                text.pageOf(paper.span().start()),
                text.pageOf(last),
                paper.minutes());
    }
}
