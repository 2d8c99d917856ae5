package app.resolved.notifications.ladder.adapters.web;

import app.resolved.notifications.Sight;
import app.resolved.notifications.directory.domain.Person;
import app.resolved.notifications.ladder.application.Outlook;
import app.resolved.notifications.ladder.application.Outlook.Ahead;
import app.resolved.notifications.ladder.domain.Ladder;
import app.resolved.webkit.signin.Visitor;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** When will people be chased? */
@Controller
class LadderPages {

    private final Ladder ladder;
    private final Outlook outlook;

    LadderPages(Ladder ladder, Outlook outlook) {
        this.ladder = ladder;
        this.outlook = outlook;
    }

    @GetMapping("/ladder")
    String ladder(
            @RequestParam(required = false) @Nullable String reference,
            Visitor visitor,
            Model model) {
        visitor.must(visitor.mayTend());
        model.addAttribute("steps", StepRow.of(ladder.rules()));
        if (reference != null && !reference.isBlank()) {
            model.addAttribute("reference", reference.strip());
            outlook.ofReference(reference.strip())
                    .filter(it -> Sight.of(visitor).sees(it.action()))
                    .ifPresentOrElse(
                            ahead -> show(ahead, model),
                            () -> model.addAttribute("errors", unknown(reference.strip())));
        }
        return "ladder/ladder";
    }

    private static void show(Ahead ahead, Model model) {
        model.addAttribute("ahead", ahead);
        model.addAttribute("rungs", RungRow.of(ahead));
        model.addAttribute(
                "to", ahead.to().stream().map(Person::name).collect(Collectors.joining(" and ")));
    }

    private static Map<String, String> unknown(String reference) {
        return Map.of(
                "reference",
                "No action has the reference \u201c%s\u201d. It looks like SC 2026/27-07."
                        .formatted(reference));
    }
}
