package app.resolved.meetings.imports.domain;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file to import.
 *
 * @param committeeId whose dates it holds; null where its rows say it
 * @param theirs the bodies that whoever imports is clerk of; empty for all
 */
public record ImportFile(
        ImportKind kind, byte[] content, @Nullable String committeeId, Set<String> theirs) {

    public ImportFile {
        theirs = Set.copyOf(theirs);
    }

    /** Of all bodies. */
    public static ImportFile of(ImportKind kind, byte[] content) {
        return new ImportFile(kind, content, null, Set.of());
    }

    public boolean isTheirs(String body) {
        return theirs.isEmpty() || theirs.contains(body);
    }

    /** The same for the same file, for the same bodies. */
    public String digest() {
        var words =
                String.join(
                        "\n",
                        kind.name(),
                        UUID.nameUUIDFromBytes(content).toString(),
                        String.valueOf(committeeId),
                        new TreeSet<>(theirs).toString());
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
