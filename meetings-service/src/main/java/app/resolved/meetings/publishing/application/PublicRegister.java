package app.resolved.meetings.publishing.application;

import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.outcomes.application.OutcomeList;
import app.resolved.meetings.outcomes.domain.MunicipalYear;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.search.application.SearchOutcomes;
import app.resolved.meetings.search.application.SearchOutcomes.Found;
import app.resolved.meetings.search.application.Wanted;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What anybody may read: issued outcomes of public bodies whose public pages are switched on, and
 * nothing of exempt or confidential ones. Of any other body there is no trace here.
 */
@Service
public class PublicRegister {

    private static final int MOST = 1_000;
    private final PublishedBodies published;
    private final CommitteeList committees;
    private final OutcomeList outcomes;
    private final SearchOutcomes search;

    PublicRegister(
            PublishedBodies published,
            CommitteeList committees,
            OutcomeList outcomes,
            SearchOutcomes search) {
        this.published = published;
        this.committees = committees;
        this.outcomes = outcomes;
        this.search = search;
    }

    /** By name. */
    public List<Committee> bodies() {
        return committees.findAll(published.ids()).stream()
                .filter(body -> body.visibility() == Visibility.PUBLIC)
                .sorted(Comparator.comparing(Committee::name))
                .toList();
    }

    /** What is looked for there; empty where the body has no public pages. */
    public Optional<Wanted> wanted(
            String words, String madeTo, String committeeId, @Nullable MunicipalYear year) {
        var open = bodies().stream().map(Committee::id).collect(Collectors.toUnmodifiableSet());
        if (!committeeId.isEmpty() && !open.contains(committeeId)) {
            return Optional.empty();
        }
        var of = committeeId.isEmpty() ? open : Set.of(committeeId);
        return Optional.of(new Wanted(words, madeTo, of, year, false));
    }

    public List<Found> find(Wanted wanted, List<String> after, int most) {
        return search.find(wanted, after, most);
    }

    public long count(Wanted wanted) {
        return search.count(wanted);
    }

    public Optional<Outcome> one(String outcomeId) {
        return outcomes.of(List.of(outcomeId), List.of(), 1).stream()
                .filter(this::mayBeRead)
                .findFirst();
    }

    /** Those of the outcomes that anybody may read; at most 1,000 are looked for. */
    public Set<String> readable(Collection<String> outcomeIds) {
        var open = bodies().stream().map(Committee::id).collect(Collectors.toUnmodifiableSet());
        return outcomes.of(outcomeIds, List.of(), MOST).stream()
                .filter(outcome -> !outcome.restricted() && open.contains(outcome.committeeId()))
                .map(Outcome::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean mayBeRead(Outcome outcome) {
        return !outcome.restricted()
                && bodies().stream().anyMatch(body -> body.id().equals(outcome.committeeId()));
    }
}
