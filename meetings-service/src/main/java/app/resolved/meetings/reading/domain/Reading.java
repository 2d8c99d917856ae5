package app.resolved.meetings.reading.domain;

import app.resolved.meetings.reading.domain.document.DocumentText;
import java.util.List;

/**
 * The minutes found in a document, as read.
 *
 * @param fileName base name of the document
 * @param document its text, in which every {@link Span} counts characters, and its pages
 * @param papers what the document holds; a pack holds several
 * @param minutes the part of the text that holds the minutes; a pack holds other papers too
 * @param attendance those present and in attendance, in the order named
 * @param items in the order of the minutes
 * @param proposals in the order of the minutes
 */
public record Reading(
        String fileName,
        DocumentText document,
        List<Paper> papers,
        Span minutes,
        Heading heading,
        List<Attendee> attendance,
        List<Item> items,
        List<Proposal> proposals) {

    public Reading {
        papers = List.copyOf(papers);
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        proposals = List.copyOf(proposals);
    }

    public String text() {
        return document.text();
    }
}
