package app.resolved.meetings.minutes.adapters.mongo;

import app.resolved.meetings.minutes.domain.KeptParts;
import app.resolved.meetings.reading.domain.Paper;
import app.resolved.meetings.reading.domain.Span;
import java.util.List;
import org.bson.Document;

/** The pages and papers of a text, kept beside it. */
final class PartsDocument {

    private PartsDocument() {}

    static Document of(List<Integer> pages, List<Paper> papers) {
        return new Document("pages", pages)
                .append("papers", papers.stream().map(PartsDocument::of).toList());
    }

    static KeptParts read(Document metadata) {
        List<Integer> pages = metadata.getList("pages", Integer.class, List.of(0));
        List<Document> papers = metadata.getList("papers", Document.class, List.of());
        return new KeptParts(pages, papers.stream().map(PartsDocument::paper).toList());
    }

    private static Document of(Paper paper) {
        return new Document("title", paper.title())
                .append("start", paper.span().start())
                .append("end", paper.span().end())
                .append("minutes", paper.minutes());
    }

    private static Paper paper(Document kept) {
        return new Paper(
                kept.getString("title"),
                new Span(kept.getInteger("start", 0), kept.getInteger("end", 0)),
                kept.getBoolean("minutes", false));
    }
}
