package app.resolved.meetings.imports.domain;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which line of a file has spoken of which thing: two never speak of the same one. */
public final class Claims {

    private final Map<String, Integer> lines = new HashMap<>();

    public void claim(String id, int line, String column, String what) {
        var earlier = lines.putIfAbsent(id, line);
        if (earlier != null) {
            throw new Wrong(
                    column,
                    "Line %d is about the same %s: keep one of the two.".formatted(earlier, what));
        }
    }

    /** An id that the same words always give. */
    static String derived(String... words) {
        var joined = String.join("\n", words);
        return UUID.nameUUIDFromBytes(joined.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
