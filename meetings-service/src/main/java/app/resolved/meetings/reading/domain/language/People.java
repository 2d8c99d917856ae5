package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Attendee;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Those named as present, to be found again by surname, first name or initials. */
final class People {

    private static final Attendee SEVERAL = new Attendee("", null);

    private final Map<String, Attendee> bySurname = new HashMap<>();
    private final Map<String, Attendee> byFirstName = new HashMap<>();
    private final Map<String, Attendee> byInitials = new HashMap<>();
    private final boolean empty;

    People(List<Attendee> attendees, Set<String> titles) {
        empty = attendees.isEmpty();
        attendees.forEach(attendee -> add(attendee, titles));
    }

    private void add(Attendee attendee, Set<String> titles) {
        List<String> names =
                List.of(attendee.name().split("[ .]+", -1)).stream()
                        .filter(name -> !titles.contains(name.toLowerCase(Locale.ROOT)))
                        .filter(name -> !name.isEmpty())
                        .toList();
        if (names.isEmpty()) {
            return;
        }
        put(bySurname, names.getLast().toLowerCase(Locale.ROOT), attendee);
        if (names.size() > 1) {
            if (names.getFirst().length() > 2) {
                put(byFirstName, names.getFirst().toLowerCase(Locale.ROOT), attendee);
            }
            put(byInitials, initials(names), attendee);
        }
    }

    private static String initials(List<String> names) {
        StringBuilder initials = new StringBuilder();
        names.forEach(name -> initials.append(Character.toUpperCase(name.charAt(0))));
        return initials.toString();
    }

    /** The same person listed twice keeps the post; two of one name are nobody. */
    private static void put(Map<String, Attendee> map, String key, Attendee attendee) {
        map.merge(key, attendee, People::merged);
    }

    private static Attendee merged(Attendee first, Attendee second) {
        if (first.equals(SEVERAL)) {
            return SEVERAL;
        }
        boolean same =
                first.name().equals(second.name()) || sameTitleless(first.name(), second.name());
        if (!same) {
            return SEVERAL;
        }
        return first.post() == null ? second : first;
    }

    private static boolean sameTitleless(String one, String other) {
        return lastTwo(one).equals(lastTwo(other)) || firstLetter(one) == firstLetter(other);
    }

    private static String lastTwo(String name) {
        String[] words = name.split(" ", -1);
        return words.length < 2 ? name : words[words.length - 2] + words[words.length - 1];
    }

    private static char firstLetter(String name) {
        String bare =
                name.replaceAll(
                        "^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Prof|Sir|Rev)\\.? )+", "");
        return bare.isEmpty() ? ' ' : bare.charAt(0);
    }

    boolean empty() {
        return empty;
    }

    boolean knows(Word word) {
        if (!word.large()) {
            return false;
        }
        return bySurname.containsKey(word.lower())
                || byFirstName.containsKey(word.lower())
                || byInitials.containsKey(word.text());
    }

    /** The name with the post behind it where the list gives one: "Mr Oak, Head of Parks". */
    String withPost(String name) {
        Attendee found = find(name);
        if (found == null
                || found.post() == null
                || name.toLowerCase(Locale.ROOT).contains(found.post().toLowerCase(Locale.ROOT))) {
            return name;
        }
        Attendee meant = found.name().equals(name) ? find(found.post()) : null;
        if (meant != null) {
            return name
                    + " ("
                    + found.post()
                    + ")"
                    + (meant.post() == null ? "" : ", " + meant.post());
        }
        boolean initials = byInitials.containsKey(name);
        return (initials ? name + " (" + found.name() + ")" : name) + ", " + found.post();
    }

    boolean isMan(String name) {
        return titled(name, "Mr|Sir|Lord|Canon");
    }

    boolean isWoman(String name) {
        return titled(name, "Mrs|Ms|Miss|Dame|Lady|Baroness");
    }

    private boolean titled(String name, String titles) {
        Attendee found = find(name);
        String pattern = "(?:.*\\s)?(?:" + titles + ")\\b.*";
        return name.matches(pattern) || found != null && found.name().matches(pattern);
    }

    private @Nullable Attendee find(String name) {
        String[] words = name.split("[ .]+", -1);
        if (words.length > 5 || words.length == 0) {
            return null;
        }
        String last = words[words.length - 1];
        Attendee found = bySurname.get(last.toLowerCase(Locale.ROOT));
        if (found == null && words.length == 1) {
            found = byInitials.getOrDefault(last, byFirstName.get(last.toLowerCase(Locale.ROOT)));
        }
        return found == null || found.equals(SEVERAL) ? null : found;
    }

    Set<String> surnames() {
        return new HashSet<>(bySurname.keySet());
    }
}
