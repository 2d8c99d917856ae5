package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Attendee;
import app.resolved.meetings.reading.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Gathers those present, from the label "Present" to the first sentence or heading after it. */
final class Presence {

    private enum State {
        SHUT,
        PRESENT,
        ABSENT
    }

    private static final int LONGEST_LINE = 90;
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "\\b(?:was|were|had|has|have|will|would|noted|agreed|that|is|are|welcomed|resolved|received|opened|to)\\b");
    private static final Pattern COLUMNS =
            Pattern.compile(
                    "(?:members?|officials?|officers?|present|in"
                        + " attendance|attendees?|names?|organisations?|roles?|posts?|titles?|representing|position|initials)\\W*");
    private static final Pattern ALSO_ABSENT =
            Pattern.compile("(?:apologies|apologies for absence|absent|not present)\\W*");
    private static final Pattern ALSO_PRESENT =
            Pattern.compile(
                    "(?:members?|officials?|officers?|names?|organisations?|guests?|observers?|visitors?|also"
                        + " present|others? present|officials|secretariat|by phone|on the"
                        + " phone|online|via (?:teams|zoom))\\W*");

    private static final Pattern AWAY =
            Pattern.compile("\\b(?:apolog|sorry|absen|regret|not (?:be|t?here|present))");
    private static final Pattern BARRED = Pattern.compile("\\b(?:declar|interest|elect|appoint)");
    private static final int SHORT = 60;

    private final List<Attendee> people = new ArrayList<>();
    private final List<Attendee> absent = new ArrayList<>();
    private State state = State.SHUT;
    private boolean taken;
    private boolean told;
    private String heading = "";

    List<Attendee> people() {
        return people;
    }

    List<Attendee> absent() {
        return absent;
    }

    void open(Label label, Block block) {
        taken = !block.text().substring(label.length()).isBlank();
        state = label.meaning() == Label.Meaning.PRESENT ? State.PRESENT : State.ABSENT;
        add(ShoutedNames.calmed(block.text().substring(label.length())));
    }

    void openUnder(Block heading) {
        String title = heading.text().toLowerCase(Locale.ROOT);
        this.heading = title;
        taken = false;
        if (heading.marker() == null && ALSO_ABSENT.matcher(title).matches()) {
            state = State.ABSENT;
        } else if (heading.marker() == null && ALSO_PRESENT.matcher(title).matches()) {
            state = State.PRESENT;
        }
        if (title.matches(
                "(?:members? |councillors? )?(?:present|attendance|attendees|in"
                        + " attendance)\\W*(?:and apologies\\W*)?")) {
            state = State.PRESENT;
        }
    }

    /** "Members Officials" over two columns of names. */
    boolean opensTable(Block block, String masked) {
        for (Span cell : block.cells()) {
            if (!COLUMNS.matcher(cell.of(masked).strip().toLowerCase(Locale.ROOT)).matches()) {
                return false;
            }
        }
        state = State.PRESENT;
        taken = false;
        return true;
    }

    boolean knows(String name) {
        return people.stream().anyMatch(one -> one.name().endsWith(name))
                || absent.stream().anyMatch(one -> one.name().endsWith(name));
    }

    void close() {
        state = State.SHUT;
    }

    /** Once the minutes tell of something, names stand under their own head or are told of. */
    void tells(Block block) {
        close();
        if (!told) {
            List<Attendee> there = Roll.toldIn(block.text());
            people.addAll(there);
            absent.addAll(there.isEmpty() ? there : ShortForms.in(block.text()));
        }
        boolean line = block.text().length() <= SHORT;
        heading = line ? block.text().toLowerCase(Locale.ROOT) : heading;
        told |= !line && SENTENCE.matcher(block.text()).find();
    }

    /** Whether the block names those who were there under a head of its own, or under none. */
    boolean takesRoll(Block written, boolean numbered) {
        Block block = ShoutedNames.calmed(written);
        if (state != State.SHUT || !isListed(block) || BARRED.matcher(heading).find()) {
            return false;
        }
        boolean away = AWAY.matcher(heading).find();
        List<Roll> rolls = Roll.in(block.text(), numbered || told, block.isRow());
        rolls.forEach(roll -> {
            absent.addAll(ShortForms.in(roll.text()));
            (roll.present() && !away ? people : absent).addAll(roll.people());
        });
        boolean whole = !rolls.isEmpty() && rolls.getLast().whole();
        told |= !rolls.isEmpty() && !whole;
        return whole;
    }

    boolean takes(Block written) {
        Block block = ShoutedNames.calmed(written);
        if (state == State.SHUT || !looksLikeNames(block) && !goesOn(block)) {
            return false;
        }
        add(block.text());
        taken = true;
        return true;
    }

    /** A list in two columns reads as name, organisation, name, organisation, line by line. */
    boolean goesOn(Block block) {
        return state != State.SHUT
                && block.marker() == null
                && (!block.apart() || !taken)
                && block.text().length() < LONGEST_LINE
                && !SENTENCE.matcher(block.text()).find()
                && !block.text().strip().endsWith(".");
    }

    private void add(String text) {
        List<Attendee> named = AttendanceList.read(text);
        absent.addAll(AttendanceList.away(text));
        absent.addAll(ShortForms.in(text));
        if (state == State.PRESENT) {
            people.addAll(named);
        } else {
            absent.addAll(named);
        }
    }

    private static boolean looksLikeNames(Block block) {
        return isListed(block)
                && block.text().length() < 2_000
                && !AttendanceList.read(block.text()).isEmpty()
                && !block.text()
                        .matches("(?s).*\\b(?:was|were|had|has|will|would|noted|agreed|that)\\b.*");
    }

    /** What has a number of its own is an item: "31. Budget Monitoring (Item B1)". */
    private static boolean isListed(Block block) {
        return block.marker() == null || block.marker().style() == Marker.Style.BULLET;
    }
}
