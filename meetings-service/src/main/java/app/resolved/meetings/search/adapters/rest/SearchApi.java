package app.resolved.meetings.search.adapters.rest;

import app.resolved.contracts.Place;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.search.application.MaySearch;
import app.resolved.meetings.search.application.SearchOutcomes;
import app.resolved.meetings.search.application.SearchOutcomes.Found;
import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Outcomes")
class SearchApi {

    /** An outcome that was found; read it in full at {@code /api/outcomes/{outcomeId}}. */
    record OutcomeFound(
            String outcomeId,
            String committeeId,
            String meetingId,
            LocalDate meetingDate,
            @Nullable String reference,
            Place place,
            String title,
            String wording,
            @Nullable String madeTo,
            @Nullable String due,
            boolean restricted,
            boolean withdrawn) {

        static OutcomeFound of(Outcome outcome) {
            return new OutcomeFound(
                    outcome.id(),
                    outcome.committeeId(),
                    outcome.meetingId(),
                    outcome.meetingDate(),
                    outcome.reference(),
                    outcome.place(),
                    outcome.title(),
                    outcome.wording(),
                    outcome.madeTo(),
                    outcome.due(),
                    outcome.restricted(),
                    outcome.withdrawn());
        }
    }

    private final SearchOutcomes search;
    private final MaySearch may;

    SearchApi(SearchOutcomes search, MaySearch may) {
        this.search = search;
        this.may = may;
    }

    @GetMapping("/api/outcomes")
    @Operation(
            summary =
                    "Outcomes by words, committee, municipal year (2026/27) and addressee, newest"
                            + " meeting first")
    Listing<OutcomeFound> search(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String madeTo,
            @RequestParam(defaultValue = "") String committeeId,
            @RequestParam(defaultValue = "") String year,
            Paging paging,
            Visitor visitor) {
        var wanted = may.wanted(visitor, words, madeTo, committeeId, year);
        var found = search.find(wanted, paging.after(), paging.fetch());
        return paging.listing(found, Found::key).map(each -> OutcomeFound.of(each.outcome()));
    }
}
