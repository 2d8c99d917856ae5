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

    public enum Kind {
        ASSIGNED,
        BEFORE,
        DUE,
        LATE,
        /** For information, to a post that is not asked for anything. */
        COPY
    }

    /** The copy that goes to one post. */
    static Rung copyTo(String postId, LocalDate date) {
        return new Rung(Kind.COPY, COPY + postId, date, false, false);
    }

    public static boolean isCopy(String name) {
        return name.startsWith(COPY);
    }

    /** To which post a copy goes. */
    static String copiedTo(String name) {
        return name.substring(COPY.length());
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
            case String it when isCopy(it) -> Kind.COPY;
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
            case COPY -> "A copy, for information";
            case LATE ->
                    isEscalation(name) ? "Passed on to the line post" : "Late, reminder " + number;
        };
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
