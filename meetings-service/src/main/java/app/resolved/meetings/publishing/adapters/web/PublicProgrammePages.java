package app.resolved.meetings.publishing.adapters.web;

import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What will a committee look at, and when? For anybody, without signing in. */
@Controller
class PublicProgrammePages {

    private static final String ALL = "/public/work-programme";
    private final PublicProgrammeView view;

    PublicProgrammePages(PublicProgrammeView view) {
        this.view = view;
    }

    @GetMapping(ALL)
    String bodies(Model model, HttpServletResponse response) {
        model.addAttribute("bodies", view.bodies());
        return page("public/programmes", ALL, model, response);
    }

    @GetMapping(ALL + "/{committeeId}")
    String programme(@PathVariable String committeeId, Model model, HttpServletResponse response) {
        var body = view.body(committeeId);
        model.addAttribute("committee", body);
        model.addAttribute("sections", view.toCome(body));
        model.addAttribute("over", view.over(body));
        return page("public/programme", ALL + "/" + committeeId, model, response);
    }

    @GetMapping(ALL + "/items/{id}")
    String item(@PathVariable String id, Model model, HttpServletResponse response) {
        model.addAttribute("item", view.one(id));
        return page("public/item", ALL + "/items/" + id, model, response);
    }

    @GetMapping(path = ALL + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Listing<PublicItem>> data(@RequestParam String committee, Paging paging) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, PublicPages.CACHED)
                .body(view.list(view.body(committee), paging));
    }

    private String page(String name, String path, Model model, HttpServletResponse response) {
        model.addAttribute("canonical", view.address(path));
        response.setHeader(HttpHeaders.CACHE_CONTROL, PublicPages.CACHED);
        return name;
    }
}
