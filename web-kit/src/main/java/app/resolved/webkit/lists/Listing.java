package app.resolved.webkit.lists;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, as the API answers it and the pagination fragment takes it.
 *
 * @param next the cursor of what follows; null on the last page
 */
public record Listing<T>(List<T> items, @Nullable String next) {

    public Listing {
        items = List.copyOf(items);
    }

    public <R> Listing<R> map(Function<? super T, ? extends R> shown) {
        return new Listing<>(items.stream().<R>map(shown).toList(), next);
    }
}
