package app.resolved.webkit.lists;

import java.util.List;
import java.util.function.Function;

/**
 * Which page of a list is asked for; an argument of any controller's method, read from {@code
 * ?after=<cursor>&limit=<1 to 200>}.
 *
 * <p>Ask the database for {@link #fetch()} rows behind {@link #after()}, in the order of an index,
 * and give them to {@link #listing}.
 */
public final class Paging {

    static final int USUAL = 50;
    static final int MOST = 200;
    private final List<String> after;
    private final int limit;
    private final Function<List<String>, String> seal;

    Paging(List<String> after, int limit, Function<List<String>, String> seal) {
        this.after = List.copyOf(after);
        this.limit = limit;
        this.seal = seal;
    }

    /** The sort key of the last row seen, as it was given to {@link #listing}; empty at first. */
    public List<String> after() {
        return after;
    }

    public boolean first() {
        return after.isEmpty();
    }

    public int limit() {
        return limit;
    }

    /** One row more than is shown, so that it is known whether more follow. */
    public int fetch() {
        return limit + 1;
    }

    /**
     * @param rows at most {@link #fetch()} of them
     * @param key the values of a row by which the list is sorted, the last of them unique
     */
    public <T> Listing<T> listing(List<T> rows, Function<? super T, List<String>> key) {
        if (rows.size() <= limit) {
            return new Listing<>(rows, null);
        }
        var shown = rows.subList(0, limit);
        return new Listing<>(shown, seal.apply(key.apply(shown.getLast())));
    }
}
