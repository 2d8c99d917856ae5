package app.resolved.meetings.sheet.domain;

import app.resolved.meetings.sheet.domain.Columns.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the headings of a pasted list say of its columns. */
final class Headings {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}#/ ]");
    private static final int LONGEST = 40;
    private static final Map<String, Role> KNOWN = known();

    /** Which may head another column as well: beside a plainer heading they do. */
    private static final List<String> VAGUE = List.of("date", "by", "name", "description");

    private Headings() {}

    /** Empty where the line is none of headings: it must say what is asked in one of them. */
    static List<Role> of(List<String> cells) {
        var roles = cells.stream().map(Headings::role).toList();
        boolean all = !roles.contains(Role.OTHER);
        boolean plain = roles.contains(Role.WHO) || roles.contains(Role.WHEN);
        return roles.contains(Role.WHAT)
                        && (all || (plain && cells.stream().allMatch(Headings::mayHead)))
                ? onceEach(cells, roles)
                : List.of();
    }

    /** A name or a time is what a row says. */
    private static boolean mayHead(String cell) {
        return role(cell) != Role.OTHER
                || (cell.length() <= LONGEST && !Looks.likeTime(cell) && !cell.matches(".*\\d.*"));
    }

    private static List<Role> onceEach(List<String> cells, List<Role> roles) {
        var once = new ArrayList<Role>();
        for (int at = 0; at < roles.size(); at++) {
            var role = roles.get(at);
            once.add(role == Role.NUMBER || at == heads(role, cells, roles) ? role : Role.OTHER);
        }
        return once;
    }

    /** The first that says so plainly, else the first. */
    private static int heads(Role role, List<String> cells, List<Role> roles) {
        var those = IntStream.range(0, roles.size()).filter(at -> roles.get(at) == role).boxed();
        var all = those.toList();
        return all.stream()
                .filter(at -> !VAGUE.contains(words(cells.get(at))))
                .findFirst()
                .orElse(all.getFirst());
    }

    private static Role role(String cell) {
        return KNOWN.getOrDefault(words(cell), Role.OTHER);
    }

    private static String words(String cell) {
        return NO_WORD.matcher(cell).replaceAll("").strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Role> known() {
        var known = new HashMap<String, Role>();
        Map.of(
                        Role.WHO,
                        "who|by whom|owner|action owner|lead|lead"
                                + " officer|officer|responsible|responsible officer|person"
                                + " responsible|made to|assigned to|to whom|action by|name",
                        Role.WHAT,
                        "what|action|actions|task|what is asked|action required|agreed"
                                + " action|description",
                        Role.WHEN,
                        "when|by when|for when|due|due date|due by|deadline|date|target"
                                + " date|timescale|by",
                        Role.NUMBER,
                        "no|number|ref|item|#|")
                .forEach((role, words) ->
                        List.of(words.split("\\|", -1)).forEach(word -> known.put(word, role)));
        return Map.copyOf(known);
    }
}
