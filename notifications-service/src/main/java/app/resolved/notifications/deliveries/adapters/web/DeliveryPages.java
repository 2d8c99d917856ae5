package app.resolved.notifications.deliveries.adapters.web;

import app.resolved.notifications.Sight;
import app.resolved.notifications.deliveries.application.Deliveries;
import app.resolved.notifications.deliveries.application.Deliveries.Filter;
import app.resolved.notifications.deliveries.application.Resending;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who was told what, and did it arrive? */
@Controller
class DeliveryPages {

    private final Deliveries deliveries;
    private final DeliveryRows rows;
    private final Resending resending;

    DeliveryPages(Deliveries deliveries, DeliveryRows rows, Resending resending) {
        this.deliveries = deliveries;
        this.rows = rows;
        this.resending = resending;
    }

    @GetMapping("/deliveries")
    String list(
            @RequestParam(required = false) @Nullable String personId,
            @RequestParam(required = false) @Nullable String actionId,
            @RequestParam(required = false) @Nullable String status,
            Visitor visitor,
            Paging paging,
            Model model) {
        visitor.must(visitor.mayTend());
        var filter =
                new Filter(
                        present(personId),
                        present(actionId),
                        Arrived.byName(status).map(Enum::name).orElse(null));
        var sight = Sight.of(visitor);
        var found = deliveries.page(filter, sight, paging.after(), paging.fetch());
        var listing = paging.listing(found, Deliveries::place);
        model.addAttribute("deliveries", rows.of(listing.items()));
        model.addAttribute("next", listing.next());
        model.addAttribute("filter", filter);
        model.addAttribute("statuses", statuses());
        model.addAttribute("about", rows.about(filter, sight));
        return "deliveries/list";
    }

    @GetMapping("/deliveries/{id}")
    String one(@PathVariable String id, Visitor visitor, Model model) {
        visitor.must(visitor.mayTend());
        var delivery = deliveries.find(id, Sight.of(visitor)).orElseThrow(Refused::notFound);
        model.addAttribute("delivery", rows.of(delivery));
        return "deliveries/one";
    }

    @PostMapping("/deliveries/{id}/send-again")
    String sendAgain(@PathVariable String id, Visitor visitor, RedirectAttributes next) {
        visitor.must(visitor.mayTend());
        switch (resending.sendAgain(id, Sight.of(visitor))) {
            case AGAIN -> Banner.success(next, "It is sent again in a moment.");
            case NOTHING_TO_SEND ->
                    Banner.problem(next, "There is nothing to send again: look how it stands.");
            case CHANGED_MEANWHILE ->
                    Banner.problem(next, "It changed meanwhile: look how it stands now.");
            case NOT_THERE -> throw Refused.notFound();
        }
        return "redirect:/deliveries/" + id;
    }

    private static Map<String, String> statuses() {
        var texts = new LinkedHashMap<String, String>();
        Arrays.stream(Arrived.values()).forEach(it -> texts.put(it.name(), it.words()));
        return texts;
    }

    private static @Nullable String present(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
