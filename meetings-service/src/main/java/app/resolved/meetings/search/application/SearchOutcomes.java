package app.resolved.meetings.search.application;

import app.resolved.meetings.outcomes.application.OutcomeList;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.search.application.SearchIndex.Hit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Finds outcomes by their words. What is found is read anew, so that what became exempt meanwhile
 * is shown to nobody who may not read it, however old the searchable copy is.
 */
@Service
public class SearchOutcomes {

    /** Counting ends here: "more than 1,000". */
    public static final int COUNTED = 1_000;

    /**
     * @param order its place in the list
     */
    public record Found(Outcome outcome, String order) {
        public List<String> key() {
            return List.of(order);
        }
    }

    private final SearchIndex index;
    private final OutcomeList outcomes;

    SearchOutcomes(SearchIndex index, OutcomeList outcomes) {
        this.index = index;
        this.outcomes = outcomes;
    }

    public List<Found> find(Wanted wanted, List<String> after, int most) {
        if (wanted.hopeless()) {
            return List.of();
        }
        var hits = index.find(wanted, after, most);
        var ids = hits.stream().map(Hit::outcomeId).toList();
        var read =
                outcomes.of(ids, List.of(), most).stream()
                        .collect(Collectors.toMap(Outcome::id, Function.identity()));
        return hits.stream().flatMap(hit -> found(hit, read, wanted).stream()).toList();
    }

    private static Optional<Found> found(Hit hit, Map<String, Outcome> read, Wanted wanted) {
        return Optional.ofNullable(read.get(hit.outcomeId()))
                .filter(outcome -> mayBeShown(outcome, wanted))
                .map(outcome -> new Found(outcome, hit.order()));
    }

    /** One more than {@link #COUNTED} where there are more. */
    public long count(Wanted wanted) {
        return wanted.hopeless() ? 0 : index.count(wanted, COUNTED + 1);
    }

    private static boolean mayBeShown(Outcome outcome, Wanted wanted) {
        return wanted.restricted() || !outcome.restricted();
    }
}
