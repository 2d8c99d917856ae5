package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Attendee;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of people: "Mr J Alder (Head of Finance), Mrs B Birch", "Cllr Oak - Chairman", "Ann
 * Ash, Town Clerk". Must not take a post for a person, nor a count of the public.
 */
final class AttendanceList {

    private static final int LONGEST = 8_000;

    /** "the Clerk (Mrs Oak)". */
    private static final Pattern POST_BEFORE =
            Pattern.compile(
                    "((?:[Tt]he )?[^()]{4,50}) \\(("
                            + PersonName.TITLE
                            + "\\s+[A-Z][^()]{1,40})\\)");

    /** "Ann Oak (AO) - Chair". */
    private static final Pattern BEHIND_BRACKET =
            Pattern.compile("[^()]{3,50} \\([A-Z]{2,4}\\) ?[\u2013\u2014-]? ?([^()]{3,60})");

    private static final Pattern HONOURS =
            Pattern.compile("(?:OBE|MBE|CBE|BEM|JP|DL|QC|KC|MP|MSP|MS|AM|RIBA|FRSA|Esq)\\.?");
    private static final Pattern FIRST_NAME = Pattern.compile("[A-Z][a-z]{2,11}");
    private static final Pattern SURNAME = Pattern.compile("[A-Z][\\w'\u2019-]{1,20}");
    private static final Pattern BY_SURNAME = Pattern.compile("(?:Cllr )?[A-Z][\\w'\u2019-]{1,20}");
    private static final Set<String> NOBODY =
            Set.of(
                    "Date",
                    "Time",
                    "Where",
                    "When",
                    "Venue",
                    "Ref",
                    "Item",
                    "Minute",
                    "Subject",
                    "Action",
                    "Notes",
                    "Staff",
                    "Trustees",
                    "Published",
                    "None",
                    "Nil",
                    "Present",
                    "Apologies",
                    "Absent",
                    "Public",
                    "Press",
                    "Members",
                    "Officers",
                    "Councillors",
                    "Visitors",
                    "Guests",
                    "Others",
                    "Everyone",
                    "Residents");
    private static final Pattern GROUP =
            Pattern.compile("(Councillors|Cllrs\\.?|Messrs|Councillor|Cllr)\\s*[:-]?\\s*(?=[A-Z])");

    /** "Cllr Ash" is one of them, who gives the title to nobody behind her. */
    private static final Pattern ALONE = Pattern.compile("(?:Councillor|Cllr)\\s*");

    /** "Councillors: Ash; Birch". */
    private static final Pattern GROUP_ALONE = Pattern.compile("Councillors|Cllrs\\.?");

    private AttendanceList() {}

    /** Those who were there. */
    static List<Attendee> read(String text) {
        return read(text, false);
    }

    /** Those behind "Apologies:" among those who were there. */
    static List<Attendee> away(String text) {
        return read(text, true);
    }

    private static List<Attendee> read(String text, boolean wanted) {
        List<Attendee> people = new ArrayList<>();
        boolean away = false;
        String group = "";
        String head = "";
        String all = text.substring(0, Math.min(LONGEST, text.length()));
        for (String piece : AttendancePieces.of(all)) {
            String words = piece.endsWith(":") ? piece.substring(0, piece.length() - 1) : piece;
            if (GROUP_ALONE.matcher(words).matches()) {
                group = "Cllr";
                continue;
            }
            if (piece.endsWith(":")) {
                away = RollHead.namesAbsent(words);
                head = RollHead.namesSeveral(words) ? "" : words;
                group = "";
                continue;
            }
            if (away != wanted) {
                continue;
            }
            Matcher grouped = GROUP.matcher(words);
            boolean titled = grouped.lookingAt();
            String rest = titled ? words.substring(grouped.end()) : words;
            if (titled) {
                group = grouped.group(1).startsWith("M") ? "Mr" : "Cllr";
            }
            int before = people.size();
            add(people, rest.strip(), group, titled);
            group = titled && ALONE.matcher(grouped.group()).matches() ? "" : group;
            head = people.size() > before ? underHead(people, head) : head;
        }
        return people;
    }

    /** "Clerk: D Oak": whoever stands behind a post is the one who holds it. */
    private static String underHead(List<Attendee> people, String head) {
        Attendee last = people.getLast();
        if (!head.isEmpty() && last.post() == null) {
            people.set(people.size() - 1, new Attendee(last.name(), head));
        }
        return "";
    }

    private static void add(List<Attendee> people, String piece, String group, boolean titled) {
        Matcher turned = POST_BEFORE.matcher(piece);
        if (turned.matches() && PersonName.POST.matcher(turned.group(1)).matches()) {
            people.add(new Attendee(turned.group(2), turned.group(1)));
            return;
        }
        int open = piece.indexOf('(');
        String before = (open < 0 ? piece : piece.substring(0, open)).strip();
        String inside = open < 0 ? "" : inside(piece, open);
        int dash = dashIn(before);
        String name = dash < 0 ? before : before.substring(0, dash).strip();
        Matcher dashed = BEHIND_BRACKET.matcher(piece);
        String bracket = dashed.matches() ? dashed.group(1).strip() : inside;
        String own = dash < 0 ? bracket : before.substring(dash + 2).strip();
        String post = own.replaceFirst("^[A-Z]{2,4}[;,] ?(?=\\p{Lu})", "");
        if (HONOURS.matcher(name).matches()) {
            name = "";
        }
        String bare =
                name.replaceAll(
                        "^(?i:(?:the )?(?:vice[- ])?chair(?:man|woman|person)?\\s+)(?=\\p{Lu})",
                        "");
        boolean follows = people.isEmpty() || people.getLast().post() == null;
        if (PersonName.is(bare)
                || bySurname(people, bare, titled)
                || follows
                        && (open < 0 || PersonName.POST.matcher(inside).matches())
                        && dash < 0
                        && FIRST_NAME.matcher(bare).matches()
                        && !PersonName.POST.matcher(bare).matches()
                        && !NOBODY.contains(bare)) {
            String full =
                    group.isEmpty() || PersonName.TITLED.matcher(bare).matches()
                            ? bare
                            : group + " " + bare;
            boolean shortName = post.length() <= 4 && TitleLine.allCapitals(post + "AAA");
            people.add(
                    new Attendee(full, post.isEmpty() || shortName ? leading(name, bare) : post));
        } else if (!people.isEmpty() && !before.isEmpty()) {
            extend(people, before);
        } else if (!people.isEmpty() && follows) {
            extend(people, inside);
        }
    }

    /** "Councillors Ash (Chair), Birch and Cole", "Cllr Ash (Chair), Cllr Birch". */
    private static boolean bySurname(List<Attendee> people, String bare, boolean titled) {
        boolean surname =
                SURNAME.matcher(bare).matches()
                        && !PersonName.POST.matcher(bare).matches()
                        && !NOBODY.contains(bare);
        boolean likewise =
                !people.isEmpty() && BY_SURNAME.matcher(people.getLast().name()).matches();
        return surname && (titled || likewise);
    }

    private static @Nullable String leading(String name, String bare) {
        String before = name.substring(0, name.length() - bare.length()).strip();
        return before.isEmpty() ? null : before;
    }

    /** Words after a person's name that are no person themselves: a post, or more of it. */
    private static void extend(List<Attendee> people, String words) {
        Attendee last = people.getLast();
        String post = last.post();
        if (post == null && (PersonName.POST.matcher(words).matches())) {
            people.set(people.size() - 1, new Attendee(last.name(), words));
        } else if (post != null
                && Character.isUpperCase(words.charAt(0))
                && words.length() < 60
                && PersonName.POST.matcher(post).matches()
                && !NOBODY.contains(words)
                && !post.contains(words)) {
            people.set(people.size() - 1, new Attendee(last.name(), post + ", " + words));
        }
    }

    private static String inside(String piece, int open) {
        int close = piece.lastIndexOf(')');
        return piece.substring(open + 1, close > open ? close : piece.length()).strip();
    }

    static int dashIn(String words) {
        for (int i = 1; i + 1 < words.length(); i++) {
            boolean spaced = words.charAt(i - 1) == ' ' && words.charAt(i + 1) == ' ';
            if (spaced && "-\u2013\u2014".indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
