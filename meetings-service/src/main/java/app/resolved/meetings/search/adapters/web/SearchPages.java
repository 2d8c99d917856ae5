package app.resolved.meetings.search.adapters.web;

import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.search.application.MaySearch;
import app.resolved.meetings.search.application.SearchOutcomes;
import app.resolved.meetings.search.application.SearchOutcomes.Found;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.signin.Visitor;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was ever decided about something? */
@Controller
class SearchPages {

    private final SearchOutcomes search;
    private final MaySearch may;

    SearchPages(SearchOutcomes search, MaySearch may) {
        this.search = search;
        this.may = may;
    }

    @GetMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String madeTo,
            @RequestParam(defaultValue = "") String committeeId,
            @RequestParam(defaultValue = "") String year,
            Paging paging,
            Visitor visitor,
            Model model) {
        var wanted = may.wanted(visitor, words, madeTo, committeeId, year);
        var names =
                may.committees(visitor).stream()
                        .collect(Collectors.toMap(Committee::id, Committee::name));
        var terms = new LinkedHashSet<>(wanted.terms());
        var found = search.find(wanted, paging.after(), paging.fetch());
        model.addAttribute("count", FoundRow.counted(search.count(wanted)));
        model.addAttribute(
                "found",
                paging.listing(found, Found::key)
                        .map(each -> FoundRow.of(each.outcome(), names, terms)));
        model.addAttribute("committees", SearchForm.committees(names));
        model.addAttribute("form", new SearchForm(words, madeTo, committeeId, year));
        return "search/search";
    }
}
