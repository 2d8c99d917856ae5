package app.resolved.localstack.walk;

import app.resolved.localstack.http.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A line of walk/pages.txt.
 *
 * @param path from the service's root; ids that a walk sets up stand in braces
 */
record PageToSee(Who who, String name, Service service, String path) {

    enum Who {
        PUBLIC(""),
        CLERK("priya.raman"),
        OFFICER("tom.fairbrother"),
        CHAIR("margaret.holt"),
        PARTNER("alan.whitcombe"),
        ADMIN("jo.tanner");

        private final String mailbox;

        Who(String mailbox) {
            this.mailbox = mailbox;
        }

        String email() {
            return mailbox + (this == PARTNER ? "@ashmere-police.example" : "@ashmere.example");
        }
    }

    static List<PageToSee> all() {
        try (var lines = PageToSee.class.getResourceAsStream("/walk/pages.txt")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PageToSee::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PageToSee of(String line) {
        var words = line.trim().split("\\s+");
        return new PageToSee(
                Who.valueOf(words[0].toUpperCase(Locale.ROOT)),
                words[1],
                Service.valueOf(words[2].toUpperCase(Locale.ROOT)),
                words[3]);
    }

    @Override
    public String toString() {
        return "%s: %s".formatted(name, path);
    }
}
