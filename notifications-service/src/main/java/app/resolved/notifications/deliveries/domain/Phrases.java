package app.resolved.notifications.deliveries.domain;

import static java.util.Comparator.comparing;

import app.resolved.contracts.ActionState;
import app.resolved.contracts.ActionState.Due;
import app.resolved.contracts.Place;
import app.resolved.notifications.deliveries.domain.Matter.Contact;
import app.resolved.notifications.ladder.domain.WorkingDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences of which letters are made, as they are true on a day. */
record Phrases(WorkingDays workingDays, LocalDate today) {

    private static final int LONGEST_NAME = 90;

    /** "Share the reserves graph (SC 2026/27-07)". */
    String name(Matter matter) {
        var action = matter.action();
        return "%s (%s)".formatted(shortened(title(action)), action.reference());
    }

    private CopyPhrases ofCopies() {
        return new CopyPhrases(this);
    }

    /** A restricted action is written of by its reference, whatever else is known of it. */
    static boolean isByReference(ActionState action) {
        return action.restricted();
    }

    String title(ActionState action) {
        return isByReference(action) ? "A restricted item needs you: sign in" : action.title();
    }

    /** "Due Thursday", "New, due 3 December", "Late, was due 3 December". */
    String urgently(Matter matter) {
        var due = matter.due().date();
        return switch (matter.urgency(today)) {
            case LATE -> "Late, was due " + Days.inBrief(due, today);
            case DUE -> "Due " + Days.inBrief(due, today);
            case NEW -> "New, due " + Days.inBrief(due, today);
            case ANSWERED -> AnswerPhrases.inBrief(matter) + ", due " + Days.inBrief(due, today);
            case RESPONSE, COPY -> ofCopies().urgently(matter);
        };
    }

    String askedBy(Matter matter) {
        var meeting = Days.inFull(matter.action().meetingDate());
        if (matter.isCopy()) {
            return CopyPhrases.askedBy(matter);
        }
        if (matter.contributing() != null) {
            return "The %s asked this of the %s, at its meeting of %s. You contribute as %s."
                    .formatted(matter.committee(), matter.post(), meeting, matter.contributing());
        }
        return "The %s asked this of you as %s, at its meeting of %s."
                .formatted(matter.committee(), matter.post(), meeting);
    }

    String askedBy(List<Matter> matters) {
        var committees = matters.stream().map(Matter::committee).distinct().sorted().toList();
        return committees.size() == 1
                ? "The %s asked these of you.".formatted(committees.getFirst())
                : "These were asked of you by the %s.".formatted(inARow(committees));
    }

    String where(Matter matter) {
        var minute = minute(matter.action().place());
        return "%s, %s%s"
                .formatted(
                        matter.committee(),
                        Days.inFull(matter.action().meetingDate()),
                        minute.isEmpty() ? "" : ", " + minute.toLowerCase(Locale.UK));
    }

    /** "Minute 47, paragraph 6, part a"; empty where nothing is known. */
    String minute(Place place) {
        return Stream.of(
                        numbered("Minute", place.minute()),
                        numbered("paragraph", place.paragraph()),
                        numbered("part", place.part()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    String due(Matter matter) {
        if (matter.isCopy()) {
            return ofCopies().due(matter);
        }
        var date = matter.due().date();
        if (date.isBefore(today)) {
            return "Was due %s, %s".formatted(Days.inFull(date), late(matter));
        }
        if (date.equals(today)) {
            return "Due today, %s".formatted(Days.inFull(date));
        }
        return "Due %s%s".formatted(Days.inFull(date), ahead(date));
    }

    /** "5 working days late"; "late" on a day off right after. */
    String late(Matter matter) {
        int days = workingDays.between(matter.due().date(), today);
        return days == 0 ? "late" : "%s late".formatted(workingDays(days));
    }

    /** Why it is due then; of a copy why its response is. */
    String why(Matter matter) {
        return matter.isCopy() ? CopyPhrases.WHY_THEN : why(matter.due());
    }

    private static String why(Due due) {
        var why = due.why().isBlank() ? due.rule() : due.why();
        return due.provisional() ? sentence(why) + " The date is provisional." : sentence(why);
    }

    String ifNothingIsHeard(Matter matter) {
        if (matter.isCopy()) {
            return CopyPhrases.WHAT_IS_ASKED + " " + nextLetter(matter.nextOn());
        }
        return Stream.of(nextLetter(matter.nextOn()), escalation(matter))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String nextLetter(@Nullable LocalDate nextOn) {
        return nextOn == null
                ? "You will not be written to about it again."
                : "If nothing is heard, you will be written to again on %s."
                        .formatted(Days.inFull(nextOn));
    }

    private @Nullable String escalation(Matter matter) {
        var on = matter.escalatedOn();
        if (on == null) {
            return null;
        }
        var what =
                matter.linePost() == null
                        ? "what to do about it"
                        : "whether to tell the " + matter.linePost();
        return on.isAfter(today)
                ? "If it is still open on %s, the clerk will be asked %s."
                        .formatted(Days.inFull(on), what)
                : "The clerk has been asked %s.".formatted(what);
    }

    String ifNothingIsHeard() {
        return "If nothing is heard of one, you will be written to again ten and three working days"
                + " before it is due, on the day, and then every five working days.";
    }

    String passedOn(Matter matter) {
        return "The clerk of the %s passes this on to you. It lies with the %s and is %s."
                .formatted(matter.committee(), matter.post(), late(matter));
    }

    String staysWith(Matter matter) {
        return "Please see to it that the committee hears of it. The action stays with the %s."
                .formatted(matter.post());
    }

    static String whomToAsk(Collection<Matter> matters) {
        var clerks = clerks(matters);
        return clerks.isEmpty()
                ? "Questions? Ask the clerk of the committee."
                : clerks.stream()
                        .map(clerk -> "%s, %s".formatted(clerk.name(), clerk.email()))
                        .collect(Collectors.joining("; ", "Questions? Ask the clerk: ", "."));
    }

    /** Each once, by name. */
    static List<Contact> clerks(Collection<Matter> matters) {
        return matters.stream()
                .map(Matter::clerk)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(comparing(Contact::name).thenComparing(Contact::email))
                .toList();
    }

    /** ", in 5 working days"; empty where it is no working day further. */
    String ahead(LocalDate date) {
        int days = workingDays.between(today, date);
        return days == 0 ? "" : ", in " + workingDays(days);
    }

    private static String workingDays(int days) {
        return days == 1 ? "1 working day" : days + " working days";
    }

    private static @Nullable String numbered(String what, @Nullable String number) {
        return number == null || number.isBlank() ? null : what + " " + number;
    }

    private static String sentence(String words) {
        var stripped = words.strip();
        return stripped.isEmpty() || stripped.endsWith(".") ? stripped : stripped + ".";
    }

    private static String inARow(List<String> names) {
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** At a space, where there is one. */
    private static String shortened(String title) {
        if (title.length() <= LONGEST_NAME) {
            return title;
        }
        int space = title.lastIndexOf(' ', LONGEST_NAME);
        int end = space < LONGEST_NAME / 2 ? LONGEST_NAME : space;
        boolean halfAPair = Character.isHighSurrogate(title.charAt(end - 1));
        return title.substring(0, halfAPair ? end - 1 : end) + "\u2026";
    }
}
