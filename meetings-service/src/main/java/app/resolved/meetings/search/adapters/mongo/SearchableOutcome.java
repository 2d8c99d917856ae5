package app.resolved.meetings.search.adapters.mongo;

import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.search.domain.SearchTerms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The searchable copy of an outcome. The words of a restricted one stand in a field of their own,
 * which is searched for the entitled alone.
 *
 * @param order day of the meeting, which of that day, place in its minutes and id: lists are in its
 *     descending order, and what a meeting adds to an index stands together in it
 */
@Document("searchableOutcomes")
record SearchableOutcome(
        String id,
        String committeeId,
        String order,
        boolean restricted,
        List<String> words,
        List<String> restrictedWords) {

    /** The highest place in the minutes, so that the first of a meeting sorts as its newest. */
    private static final int LAST = 9_999_999;

    static SearchableOutcome of(Outcome outcome) {
        var words = words(outcome);
        boolean restricted = outcome.restricted();
        return new SearchableOutcome(
                outcome.id(),
                outcome.committeeId(),
                order(outcome),
                restricted,
                restricted ? List.of() : words,
                restricted ? words : List.of());
    }

    private static String order(Outcome outcome) {
        return "%s %08x %07d %s"
                .formatted(
                        outcome.meetingDate(),
                        outcome.meetingId().hashCode(),
                        LAST - outcome.number(),
                        outcome.id());
    }

    private static List<String> words(Outcome outcome) {
        var words = new LinkedHashSet<>(SearchTerms.of(outcome.title() + " " + outcome.wording()));
        if (outcome.reference() != null) {
            words.addAll(SearchTerms.of(outcome.reference()));
        }
        if (outcome.madeTo() != null) {
            SearchTerms.of(outcome.madeTo()).forEach(term -> words.add("@" + term));
        }
        return new ArrayList<>(words);
    }
}
