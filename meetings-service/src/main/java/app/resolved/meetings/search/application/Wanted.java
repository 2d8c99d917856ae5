package app.resolved.meetings.search.application;

import app.resolved.meetings.outcomes.domain.MunicipalYear;
import app.resolved.meetings.search.domain.SearchTerms;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param words all of which an outcome must have; empty for any
 * @param madeTo words of its addressee; empty for any
 * @param committeeIds whose outcomes; null for those of all
 * @param year of the meeting; null for any
 * @param restricted whether exempt and confidential ones may be found
 */
public record Wanted(
        String words,
        String madeTo,
        @Nullable Set<String> committeeIds,
        @Nullable MunicipalYear year,
        boolean restricted) {

    /** The terms of the searchable copy that it must have; the addressee's begin with "@". */
    public List<String> terms() {
        var terms = new LinkedHashSet<>(SearchTerms.of(words));
        SearchTerms.of(madeTo).forEach(term -> terms.add("@" + term));
        return terms.stream().limit(SearchTerms.MOST_IN_A_SEARCH).toList();
    }

    /** Something was asked of which nothing is left: it finds nothing, not everything. */
    public boolean hopeless() {
        return terms().isEmpty() && !(words.isBlank() && madeTo.isBlank());
    }
}
