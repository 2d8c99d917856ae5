package app.resolved.meetings.search.application;

import app.resolved.meetings.outcomes.domain.Outcome;
import java.util.Collection;
import java.util.List;

/** Searchable copies of outcomes. */
public interface SearchIndex {

    /**
     * Where to find an outcome.
     *
     * @param order by which lists are sorted, the newest meeting first; unique
     */
    record Hit(String outcomeId, String order) {}

    /** Copies them anew, as they are now. */
    void put(Collection<Outcome> outcomes);

    /**
     * Newest meeting first.
     *
     * @param after the order of the last one seen; empty at first
     */
    List<Hit> find(Wanted wanted, List<String> after, int most);

    /** How many, counted up to a bound. */
    long count(Wanted wanted, int atMost);
}
