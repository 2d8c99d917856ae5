package app.resolved.actions.tracker.adapters.web;

import app.resolved.actions.actions.adapters.web.Line;
import app.resolved.actions.actions.adapters.web.Lines;
import app.resolved.actions.actions.application.ActionFilter;
import app.resolved.actions.actions.application.ActionReader;
import app.resolved.actions.visitors.Rights;
import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.CommitteeState;
import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.signin.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The whole table for the agenda pack, in the councils' columns. */
@Controller
class TrackerPage {

    /** More than any committee asks for in ten years. */
    private static final int MOST_EXPORTED = 10_000;

    private static final int AT_ONCE = 500;

    private final ActionReader reader;
    private final Lines lines;
    private final Rights rights;

    TrackerPage(ActionReader reader, Lines lines, Rights rights) {
        this.reader = reader;
        this.lines = lines;
        this.rights = rights;
    }

    @GetMapping("/tracker/{committeeId}")
    String tracker(@PathVariable String committeeId, Paging paging, Visitor visitor, Model model) {
        var filter = filter(committeeId, visitor);
        var after = paging.first() ? null : paging.after().getFirst();
        var found = reader.find(filter, after, paging.fetch());
        var page = paging.listing(found, one -> List.of(ActionReader.place(one)));
        model.addAttribute("committee", rights.body(visitor, committeeId));
        model.addAttribute("actions", new Listing<>(lines.of(page.items()), page.next()));
        return "tracker/tracker";
    }

    @GetMapping("/tracker/{committeeId}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String committeeId, Visitor visitor) {
        var filter = filter(committeeId, visitor);
        var csv = new TrackerCsv();
        String after = null;
        for (int rows = 0; rows < MOST_EXPORTED; rows += AT_ONCE) {
            var found = reader.find(filter, after, AT_ONCE);
            for (Line line : lines.of(found)) {
                csv.add(line);
            }
            if (found.size() < AT_ONCE) {
                break;
            }
            after = ActionReader.place(found.getLast());
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        attachment(rights.body(visitor, committeeId)))
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(csv.bytes());
    }

    private static String attachment(CommitteeState committee) {
        return ContentDisposition.attachment()
                .filename("tracker-" + committee.code().replaceAll("[^A-Za-z0-9]", "") + ".csv")
                .build()
                .toString();
    }

    private ActionFilter filter(String committeeId, Visitor visitor) {
        return ActionFilter.open(rights.sight(visitor))
                .ofCommittee(committeeId)
                .in(EnumSet.allOf(ActionStatus.class));
    }
}
