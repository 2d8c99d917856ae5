package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.document.DocumentText;
import org.jspecify.annotations.Nullable;

/** The part of a document that a clerk says is the minutes. */
public sealed interface Part {

    /** One of the papers of a pack, from 0. */
    record ThatPaper(int paper) implements Part {}

    /** From page to page, both included, from 1. */
    record Pages(int first, int last) implements Part {}

    /** What is wrong with it; null where it is there. */
    static @Nullable Refusal faultOf(Part part, KeptParts parts) {
        return switch (part) {
            case ThatPaper(int paper) ->
                    paper >= 0 && paper < parts.papers().size()
                            ? null
                            : new Refusal.Invalid("paper", "Choose one of the papers listed.");
            case Pages(int first, int last) ->
                    first >= 1 && first <= last && last <= parts.pages().size()
                            ? null
                            : new Refusal.Invalid(
                                    "firstPage",
                                    "Enter the first and the last page, between 1 and %d."
                                            .formatted(parts.pages().size()));
        };
    }

    static Span spanOf(Part part, KeptParts parts, DocumentText document) {
        return switch (part) {
            case ThatPaper(int paper) -> parts.papers().get(paper).span();
            case Pages(int first, int last) -> document.pages(first, last);
        };
    }
}
