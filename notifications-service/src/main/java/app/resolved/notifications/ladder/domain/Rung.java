package app.resolved.notifications.ladder.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One reminder of an action, by the day on which it is owed.
 *
 * @param name such as "before-3"; part of the reminder's id
 * @param atOnce it waits for no morning and stands in a mail of its own
 * @param escalates it also asks the clerk to tell the line post
 */
public record Rung(Kind kind, String name, LocalDate date, boolean atOnce, boolean escalates) {

    private static final String LATE = "late-";
    private static final String ESCALATION = "escalation-";
    private static final String COPY = "copy-";
    private static final String RESPONSE = "response-";

    public enum Kind {
        ASSIGNED,
        BEFORE,
        DUE,
        LATE,
        /** The ball has come back, or the date was moved. */
        ANSWERED,
        /** To a post that is asked for its response alone. */
        COPY,
        /** Of the response that whoever got a copy owes. */
        RESPONSE
    }

    /** The copy that goes to one post. */
    static Rung copyTo(String postId, LocalDate date) {
        return new Rung(Kind.COPY, COPY + postId, date, false, false);
    }

    /**
     * "response-0-fire" is sent before the response is due, "response-1-fire" the first time after.
     */
    static Rung response(String postId, int nth, LocalDate date) {
        return new Rung(Kind.RESPONSE, RESPONSE + nth + "-" + postId, date, false, false);
    }

    /** The copy itself, or a reminder of the response to it. */
    public static boolean isOfACopy(String name) {
        return name.startsWith(COPY) || name.startsWith(RESPONSE);
    }

    /** To which post a copy went. */
    static String copiedTo(String name) {
        return name.startsWith(COPY)
                ? name.substring(COPY.length())
                : name.substring(name.indexOf('-', RESPONSE.length()) + 1);
    }

    /** "escalation-3" is what the line post is sent once "late-3" was not enough. */
    public static String escalationOf(String late) {
        return late.replaceFirst(LATE, ESCALATION);
    }

    public static boolean isEscalation(String name) {
        return name.startsWith(ESCALATION);
    }

    /** Of an escalation too: it is about what is late. */
    public static Kind kindOf(String name) {
        return switch (name) {
            case "assigned" -> Kind.ASSIGNED;
            case "due" -> Kind.DUE;
            case "answered" -> Kind.ANSWERED;
            case String it when it.startsWith(COPY) -> Kind.COPY;
            case String it when it.startsWith(RESPONSE) -> Kind.RESPONSE;
            case String it when it.startsWith("before-") -> Kind.BEFORE;
            case String _ -> Kind.LATE;
        };
    }

    /** "before-3" as people say it. */
    public static String inWords(String name) {
        var number = name.substring(name.lastIndexOf('-') + 1);
        return switch (kindOf(name)) {
            case ASSIGNED -> "New to its owner";
            case BEFORE -> number + " working days before it is due";
            case DUE -> "On the day it is due";
            case ANSWERED -> "Answered by the clerk";
            case COPY -> "A copy, for a response";
            case RESPONSE -> responseInWords(name);
            case LATE ->
                    isEscalation(name) ? "Passed on to the line post" : "Late, reminder " + number;
        };
    }

    private static String responseInWords(String name) {
        int from = RESPONSE.length();
        var nth = name.substring(from, name.indexOf('-', from));
        return nth.equals("0") ? "Before a response is due" : "Response late, reminder " + nth;
    }

    Rung on(LocalDate other) {
        return new Rung(kind, name, other, atOnce, escalates);
    }

    /** From when on it is owed. */
    public Instant moment() {
        return atOnce
                ? date.atStartOfDay(WorkingDays.LONDON).toInstant()
                : WorkingDays.morningOf(date);
    }
}
