package app.resolved.meetings.search.adapters.web;

import app.resolved.meetings.outcomes.adapters.web.PlaceWords;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.search.application.SearchOutcomes;
import app.resolved.meetings.search.domain.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An outcome that was found, the words marked.
 *
 * @param wording empty where the title says the same
 */
public record FoundRow(
        String outcomeId,
        @Nullable String reference,
        String committee,
        LocalDate day,
        String where,
        List<Passage> title,
        List<Passage> wording,
        @Nullable List<Passage> madeTo,
        boolean restricted,
        boolean withdrawn) {

    public static FoundRow of(Outcome outcome, Map<String, String> committees, Set<String> terms) {
        var madeTo = outcome.madeTo();
        var ofAddressee =
                terms.stream()
                        .filter(term -> term.startsWith("@"))
                        .map(term -> term.substring(1))
                        .collect(Collectors.toSet());
        return new FoundRow(
                outcome.id(),
                outcome.reference(),
                committees.getOrDefault(outcome.committeeId(), ""),
                outcome.meetingDate(),
                PlaceWords.of(outcome.place()),
                Passage.of(outcome.title(), terms),
                outcome.wording().equals(outcome.title())
                        ? List.of()
                        : Passage.of(outcome.wording(), terms),
                madeTo == null ? null : Passage.of(madeTo, ofAddressee),
                outcome.restricted(),
                outcome.withdrawn());
    }

    /** "1 outcome", "12 outcomes", "More than 1,000 outcomes". */
    public static String counted(long count) {
        if (count > SearchOutcomes.COUNTED) {
            return "More than 1,000 outcomes";
        }
        return count == 1 ? "1 outcome" : "%,d outcomes".formatted(count);
    }
}
