package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Attendee;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Those who were there, however the clerk heads them: "Trustees: Ann Ash (Chair), ...", "Airport Jo
 * Birch (Director)", or in no other way than by their titles. Must not take a place, a hearing or a
 * sentence that names people for one.
 *
 * @param present whether they were there, or sent apologies
 * @param people at least one
 * @param text without the head
 * @param whole whether nothing stands behind the names
 */
record Roll(boolean present, List<Attendee> people, String text, boolean whole) {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_POST = 200;

    /** "Officers" behind "Members: ..., Ann Ash." in one line. */
    private static final Pattern NEXT_HEAD =
            Pattern.compile("(?<=[.;)])\\s+(?=\\p{Lu}[\\w ]{2,30}:\\s)|\\n");

    private static final Pattern TOLD =
            Pattern.compile(
                    "\\b(?:was|were|had|has|have|will|would|noted|agreed|that|is|are|welcomed"
                            + "|resolved|received|opened|to|said|asked|attended|joined|left|sent"
                            + "|declared|took|gave|reported|came|presided|be|not|no|been)\\b");

    /** "There were present Mrs Oak, Mr Elm and Dr Ash." */
    private static final Pattern THERE =
            Pattern.compile(
                    "\\b(?:[Pp]resent (?:were|was|with)|(?:were|was) (?:also )?present|[Tt]here"
                            + " were with us|[Ww]ith (?:him|her|us|them) were|[Aa]lso"
                            + " (?:there|here|with us) were|[Ii]n attendance were|[Aa]ttended by"
                            + "|[Jj]oined by|[Rr]ound the table were|[Cc]haired by)[:,]?\\s+"
                            + "(?=\\S)");

    private static final Pattern SENTENCE_END =
            Pattern.compile(
                    "(?<=[a-z)]{2})(?<!\\b(?:Mr|Mrs|Ms|Dr|Revd?|Cllr|Prof|Capt|Canon))\\.\\s+"
                            + "(?=\\p{Lu})");

    private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)");

    /** "KL Kezia Lund", "Colin Rimmer (Countryside) CR". */
    private static final Pattern INITIALS =
            Pattern.compile(
                    "(?<=^|[|;,]|\\s{3}|\\n)\\s*\\p{Lu}{2,3} {1,4}(?=[\\p{Lu}][\\p{L}]*[a-z.]"
                            + " ?\\p{Lu})|(?<=[)a-z]) +\\p{Lu}{2,3}(?=\\s*(?:$|\\n|[|;,]|\\s{3}))");

    private static final Pattern SLASH = Pattern.compile(" / (?![^()]*\\))");

    /** "Ann Ash (AA), Headteacher, Primary", with nobody else in the line. */
    private static final Pattern ONE =
            Pattern.compile(
                    "\\s*([^,;|()]+?)\\s*(?:\\([A-Z]{2,4}\\))?\\s*(?:,| [\u2013-] |\\s{3,})\\s*"
                            + "((?i:[^;|()]*\\b(?:head|officer|director|manager|teacher|governor"
                            + "|chair|clerk|lead|member|secretary|treasurer|commissioner|adviser"
                            + "|executive)\\w*\\b[^;|()]*))");

    private static final Pattern GAP = Pattern.compile("\\s{4,}");

    private static final Pattern INITIALLED =
            Pattern.compile("[a-z] \\([A-Z]{2,3}\\)|\\) +[A-Z]{2,3}\\s*$");

    private static final Pattern THING =
            Pattern.compile(
                    "\\b(?:School|Hall|House|Station|Town|Council|Committee|Board|Group|Panel"
                            + "|Inquiry|Room|Centre|Road|Street|College|Church|Library|Village"
                            + "|Charity|Partnership|Trust|Authority|Forum|\\w+day)\\b");

    /**
     * @param headed whether only a line counts that says whose names these are
     * @param row whether it is a table's, in which one marked name may be anything
     * @return none where the text is something else
     */
    static List<Roll> in(String text, boolean headed, boolean row) {
        List<Roll> rolls = new ArrayList<>();
        if (text.length() > LONGEST) {
            return rolls;
        }
        for (String line : NEXT_HEAD.split(text)) {
            Roll roll = ofLine(line, headed, row);
            if (roll != null) {
                rolls.add(roll);
            } else if (rolls.isEmpty()) {
                return rolls;
            } else if (TOLD.matcher(line).find()) {
                rolls.add(rolls.removeLast().followed());
                return rolls;
            }
        }
        return rolls;
    }

    private Roll followed() {
        return new Roll(present, people, text, false);
    }

    /** Whom a sentence names as present; none where it names nobody. */
    static List<Attendee> toldIn(String text) {
        Matcher told = THERE.matcher(text);
        if (text.length() > LONGEST || !told.find()) {
            return List.of();
        }
        String names = SENTENCE_END.split(text.substring(told.end()), 2)[0];
        List<Attendee> people = people(RollHead.NONE, names);
        return marked(names, people.size()) || people.size() > 2 ? people : List.of();
    }

    private static @Nullable Roll ofLine(String line, boolean headed, boolean row) {
        RollHead before = RollHead.at(line);
        RollHead head = isPerson(before.title()) ? RollHead.NONE : before;
        boolean bare = head.length() == 0 || head.dashed();
        if (headed && bare || head.namesNobody()) {
            return null;
        }
        String behind = line.substring(head.length());
        String names = head.length() == 0 ? behind : upToTelling(behind);
        List<Attendee> people = people(head, INITIALS.matcher(names).replaceAll(" "));
        boolean all =
                head.namesSeats()
                        || marked(names, people.size())
                                && (people.size() > 1 || isSomebody(head, names, row));
        if (people.isEmpty() || !all || TOLD.matcher(outside(names)).find()) {
            return null;
        }
        boolean present = !head.namesAbsent();
        return new Roll(present, people, names, names.length() == behind.length());
    }

    /** "Cllr Ash, Cllr Birch. Cllr Cole came later": the first sentence. */
    private static String upToTelling(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        while (end.find()) {
            if (TOLD.matcher(outside(text.substring(end.end()))).find()) {
                return text.substring(0, end.start());
            }
        }
        return text;
    }

    private static List<Attendee> people(RollHead head, String names) {
        String[] slashed = SLASH.split(names);
        String list = slashed.length > 2 ? String.join("; ", slashed) : names;
        Matcher one = one(list);
        if (one.matches() && isPerson(one.group(1))) {
            String name = one.group(1).strip();
            return isThing(name) ? List.of() : List.of(new Attendee(name, one.group(2).strip()));
        }
        List<Attendee> people =
                AttendanceList.read(list).stream().filter(who -> !isThing(who.name())).toList();
        boolean post = head.length() > 0 && !RollHead.namesSeveral(head.title());
        return post && people.size() == 1 && people.getFirst().post() == null
                ? List.of(new Attendee(people.getFirst().name(), head.title()))
                : people;
    }

    /** Columns may lie far apart: of a gap all that counts is that it is one. */
    private static Matcher one(String words) {
        boolean few = words.length() < LONGEST_POST;
        return ONE.matcher(few ? GAP.matcher(words).replaceAll("   ") : "");
    }

    private static boolean isThing(String name) {
        return THING.matcher(name).find() || name.indexOf(' ') < 0;
    }

    private static boolean isPerson(String words) {
        return PersonName.is(outside(words).strip());
    }

    /**
     * One name alone may be a heading, "Budget Monitoring (Item 4)", unless it has a title or post.
     */
    private static boolean isSomebody(RollHead head, String names, boolean row) {
        boolean titled = PersonName.TITLED.matcher(names.strip()).lookingAt();
        boolean post = PersonName.POST.matcher(names).find() || INITIALLED.matcher(names).find();
        return row ? titled && one(names).matches() : head.length() > 0 || titled || post;
    }

    /** As many titles and brackets as half the people. */
    private static boolean marked(String text, int people) {
        Matcher marks = PersonName.MARK.matcher(text);
        int count = 0;
        while (marks.find()) {
            count++;
        }
        return count > 0 && count * 2 >= people;
    }

    private static String outside(String text) {
        return BRACKET.matcher(text).replaceAll(" ");
    }
}
