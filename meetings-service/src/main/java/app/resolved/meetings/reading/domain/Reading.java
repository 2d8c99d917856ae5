package app.resolved.meetings.reading.domain;

import java.util.List;

/**
 * The minutes found in a document, as read.
 *
 * @param fileName base name of the document
 * @param text the document's text; every {@link Span} counts characters in it
 * @param minutes the part of the text that holds the minutes; a pack holds other papers too
 * @param attendance those present and in attendance, in the order named
 * @param items in the order of the minutes
 * @param proposals in the order of the minutes
 */
public record Reading(
        String fileName,
        String text,
        Span minutes,
        Heading heading,
        List<Attendee> attendance,
        List<Item> items,
        List<Proposal> proposals) {

    public Reading {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        proposals = List.copyOf(proposals);
    }
}
