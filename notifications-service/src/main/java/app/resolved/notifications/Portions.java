package app.resolved.notifications;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many ids, as so many to a query as one takes: none is left out because they are many. */
public final class Portions {

    private Portions() {}

    /**
     * @param most how many at once
     */
    public static Stream<List<String>> of(Collection<String> ids, int most) {
        var all = ids.stream().distinct().toList();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + most)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + most)));
    }
}
