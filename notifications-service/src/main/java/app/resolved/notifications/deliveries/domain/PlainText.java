package app.resolved.notifications.deliveries.domain;

import app.resolved.notifications.deliveries.domain.Letter.Entry;
import app.resolved.notifications.deliveries.domain.Letter.Section;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A letter as plain text, for whoever reads mail without HTML. */
public final class PlainText {

    private PlainText() {}

    public static String of(Letter letter) {
        var sections = letter.sections().stream().map(PlainText::of);
        var button = letter.button().words() + ":\n" + letter.button().link();
        return Stream.of(
                        Stream.of(letter.greeting(), letter.opening()),
                        sections,
                        Stream.of(button),
                        letter.closing().stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String of(Section section) {
        return Stream.concat(
                        Stream.ofNullable(section.heading()).map(String::toUpperCase),
                        section.entries().stream().map(it -> of(it, section.heading() != null)))
                .collect(Collectors.joining("\n\n"));
    }

    private static String of(Entry entry, boolean oneOfSeveral) {
        return Stream.of(
                        "%s (%s)".formatted(entry.title(), entry.reference()),
                        entry.due() + ".",
                        entry.why(),
                        quoted(entry.asked()),
                        entry.where(),
                        oneOfSeveral ? entry.link() : null)
                .filter(Objects::nonNull)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String quoted(@Nullable String asked) {
        return asked == null || asked.isBlank() ? null : "\u201c" + asked.strip() + "\u201d";
    }
}
