package app.resolved.meetings.publishing.adapters.web;

import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same for programs: data, page by page, and a feed of the newest. */
@RestController
class PublicData {

    private final PublicView view;

    PublicData(PublicView view) {
        this.view = view;
    }

    @GetMapping(path = "/public/outcomes.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Listing<PublicOutcome>> data(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String committee,
            @RequestParam(defaultValue = "") String year,
            Paging paging) {
        return cached().body(view.list(view.wanted(words, committee, year), paging));
    }

    @GetMapping(path = "/public/outcomes.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    ResponseEntity<byte[]> feed(@RequestParam(defaultValue = "") String committee, Paging paging) {
        var newest = view.list(view.wanted("", committee, ""), paging).items();
        return cached().contentType(MediaType.APPLICATION_ATOM_XML)
                .body(new AtomFeed(view.address("/public/outcomes")).of(newest));
    }

    private static ResponseEntity.BodyBuilder cached() {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, PublicPages.CACHED);
    }
}
