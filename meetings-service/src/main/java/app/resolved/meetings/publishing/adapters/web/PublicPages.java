package app.resolved.meetings.publishing.adapters.web;

import app.resolved.meetings.search.adapters.web.FoundRow;
import app.resolved.meetings.search.adapters.web.SearchForm;
import app.resolved.webkit.lists.Paging;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What was decided, and is it done? For anybody, without signing in. */
@Controller
class PublicPages {

    static final String CACHED =
            String.valueOf(
                    CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic().getHeaderValue());
    private final PublicView view;

    PublicPages(PublicView view) {
        this.view = view;
    }

    @GetMapping({"/public", "/public/outcomes"})
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String committee,
            @RequestParam(defaultValue = "") String year,
            Paging paging,
            Model model,
            HttpServletResponse response) {
        var wanted = view.wanted(words, committee, year);
        model.addAttribute("found", view.list(wanted, paging));
        model.addAttribute("count", FoundRow.counted(view.count(wanted)));
        model.addAttribute("committees", SearchForm.committees(view.bodies()));
        model.addAttribute("form", new SearchForm(words, "", committee, year));
        model.addAttribute("canonical", view.address("/public/outcomes"));
        model.addAttribute("feed", view.address("/public/outcomes.atom"));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHED);
        return "public/outcomes";
    }

    @GetMapping("/public/outcomes/{id}")
    String one(@PathVariable String id, Model model, HttpServletResponse response) {
        model.addAttribute("outcome", view.one(id));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHED);
        return "public/outcome";
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return "User-agent: *\nAllow: /public\nAllow: /assets/\nDisallow: /\n";
    }
}
