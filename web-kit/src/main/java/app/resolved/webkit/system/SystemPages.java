package app.resolved.webkit.system;

import app.resolved.eventing.ParkedFacts;
import app.resolved.eventing.ParkedFacts.Replay;
import app.resolved.eventing.ParkedKey;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Is it well? What waits, what went aside, and how to give it back; for clerks and administrators.
 */
@Controller
final class SystemPages {

    private static final int MOST = 100;
    private final ParkedFacts parked;
    private final Health health;

    SystemPages(ParkedFacts parked, Health health) {
        this.parked = parked;
        this.health = health;
    }

    @GetMapping("/system")
    String system(Visitor visitor, Paging paging, Model model) {
        visitor.must(visitor.mayTend());
        var after = paging.first() ? null : paging.after().getFirst();
        var rows = parked.list(after, Math.min(paging.fetch(), MOST));
        model.addAttribute("parked", paging.listing(rows, row -> List.of(row.id())));
        model.addAttribute("count", parked.count());
        model.addAttribute("vitals", health.vitals());
        return "kit/system";
    }

    @GetMapping("/system/parked")
    String one(Visitor visitor, @RequestParam String id, Model model) {
        visitor.must(visitor.mayTend());
        model.addAttribute("key", find(id));
        return "kit/parked";
    }

    @PostMapping("/system/parked/replay")
    String replay(Visitor visitor, @RequestParam String id, RedirectAttributes next) {
        visitor.must(visitor.mayTend());
        switch (parked.replay(id)) {
            case Replay.Taken taken -> Banner.success(next, taken(taken.facts()));
            case Replay.FailedAgain failed ->
                    Banner.problem(
                            next,
                            "%s, then it failed again: %s"
                                    .formatted(taken(failed.taken()), failed.reason()));
            case Replay.Busy _ ->
                    Banner.problem(next, "Somebody else replays this just now. Look again soon.");
            case Replay.NotParked _ ->
                    Banner.problem(next, "This is no longer parked: somebody replayed it already.");
        }
        return "redirect:/system";
    }

    @PostMapping("/system/parked/discard")
    String discard(Visitor visitor, @RequestParam String id, RedirectAttributes next) {
        visitor.must(visitor.mayTend());
        var key = find(id);
        parked.discard(id);
        Banner.success(
                next,
                "%s of %s: forgotten. It goes on with what comes next."
                        .formatted(events(key.facts()), key.key()));
        return "redirect:/system";
    }

    private ParkedKey find(String id) {
        return parked.find(id).orElseThrow(Refused::notFound);
    }

    private static String taken(long facts) {
        return events(facts) + " replayed";
    }

    private static String events(long facts) {
        return facts == 1 ? "1 event" : facts + " events";
    }
}
