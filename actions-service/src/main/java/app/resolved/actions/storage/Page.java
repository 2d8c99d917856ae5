package app.resolved.actions.storage;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, by keyset.
 *
 * @param next the cursor of the page after; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of one item more than it may hold: the one more says that there is a next.
     */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
        return oneMore.size() > limit
                ? new Page<>(
                        oneMore.subList(0, limit), cursor.apply(oneMore.get(limit - 1)))
                : new Page<>(oneMore, null);
    }

    public <U> Page<U> map(Function<T, U> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), next);
    }
}
