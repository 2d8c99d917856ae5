package app.resolved.meetings.imports.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be imported, and the columns of its file. */
public enum ImportKind {
    COMMITTEES(
            List.of("code", "name"),
            List.of("id", "kind", "visibility", "parent", "terms of reference", "sits as")),
    MEETINGS(List.of("committee", "date"), List.of("id", "time", "place", "status")),

    /** Of a body that is chosen, from CSV or from a calendar file. */
    DATES(List.of("date"), List.of("committee", "id", "time", "place", "status")),
    MEMBERS(
            List.of("committee", "name", "from"),
            List.of("id", "role", "represents", "until", "person"));

    private final List<String> needed;
    private final List<String> others;

    ImportKind(List<String> needed, List<String> others) {
        this.needed = needed;
        this.others = others;
    }

    public List<String> needed() {
        return needed;
    }

    public List<String> others() {
        return others;
    }

    /** As addresses and files call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ImportKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** What is wrong with the names of a file's columns, in a sentence. */
    public Optional<String> faultOf(List<String> columns) {
        var unknown = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (String column : columns) {
            if (all().noneMatch(known -> Table.key(known).equals(Table.key(column)))) {
                unknown.add(column);
            } else if (!seen.add(Table.key(column))) {
                return Optional.of("The column %s is there twice.".formatted(quoted(column)));
            }
        }
        var missing = needed.stream().filter(each -> !seen.contains(Table.key(each))).toList();
        return unknown.isEmpty() && missing.isEmpty()
                ? Optional.empty()
                : Optional.of(sentence(unknown, missing));
    }

    private String sentence(List<String> unknown, List<String> missing) {
        return (unknown.isEmpty()
                        ? ""
                        : "Nothing is known of the column %s. ".formatted(listed(unknown)))
                + (missing.isEmpty() ? "" : "There is no column %s. ".formatted(listed(missing)))
                + "The columns of %s are: %s."
                        .formatted(word(), all().collect(Collectors.joining(", ")));
    }

    private Stream<String> all() {
        return Stream.concat(needed.stream(), others.stream());
    }

    private static String listed(List<String> names) {
        return names.stream().limit(10).map(ImportKind::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return "\u201c"
                + (name.length() <= 40 ? name : name.substring(0, 40) + "\u2026")
                + "\u201d";
    }
}
