package app.resolved.eventing.listening;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Notices sequences that were passed over, for the keys heard of last. They are counted and never
 * waited for, since each fact carries the full state.
 */
final class Gaps {

    private static final int KEYS = 10_000;

    private final Map<String, Long> last =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                    return size() > KEYS;
                }
            };

    /** Whether sequences are missing between the one heard before, or the beginning, and this. */
    boolean before(String key, long sequence) {
        Long known = last.get(key);
        last.put(key, known == null ? sequence : Math.max(known, sequence));
        return known != null && sequence > known + 1;
    }
}
