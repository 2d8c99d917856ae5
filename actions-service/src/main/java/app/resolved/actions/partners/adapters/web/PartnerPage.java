package app.resolved.actions.partners.adapters.web;

import app.resolved.actions.actions.adapters.web.Line;
import app.resolved.actions.actions.adapters.web.Lines;
import app.resolved.actions.actions.adapters.web.NextSteps;
import app.resolved.actions.actions.application.ActionFilter;
import app.resolved.actions.actions.application.ActionReader;
import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.Copied;
import app.resolved.actions.actions.domain.Standing;
import app.resolved.actions.partners.application.Partner;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.webkit.problems.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What do you want of us? One action with its form, and what else is asked of the agency. */
@Component
class PartnerPage {

    private static final int MOST = 100;

    private final Aggregates<Action> actions;
    private final ActionReader reader;
    private final Lines lines;
    private final PartnerCopies copies;

    PartnerPage(
            Aggregates<Action> actions, ActionReader reader, Lines lines, PartnerCopies copies) {
        this.actions = actions;
        this.reader = reader;
        this.lines = lines;
        this.copies = copies;
    }

    String one(Partner partner, String actionId, PartnerForm form, String pass, Model model) {
        var stored = visible(partner, actionId);
        var action = stored.document();
        boolean answers = action.posts().stream().anyMatch(partner.postIds()::contains);
        boolean proposed = action.standing() instanceof Standing.CompletionProposed;
        boolean reports = answers && action.standing().isOpen() && !proposed;
        boolean responds = copies.owes(partner, action);
        model.addAttribute("action", lines.of(List.of(stored)).getFirst());
        model.addAttribute("words", words(action));
        model.addAttribute("reports", reports);
        model.addAttribute("responds", responds);
        copies.show(partner, action, model);
        model.addAttribute("copied", !answers);
        model.addAttribute("proposed", proposed);
        model.addAttribute("answered", NextSteps.isAnswered(action));
        model.addAttribute("asksTime", action.standing() instanceof Standing.MoreTimeAsked);
        model.addAttribute("declined", action.standing() instanceof Standing.Declined);
        boolean owns = action.isOwnedByOneOf(partner.postIds());
        model.addAttribute("owns", owns);
        boolean unseen = owns || !action.isAcknowledgedBy(partner.personId());
        model.addAttribute(
                "answers", answers(responds, reports ? choices(action, owns, unseen) : Map.of()));
        model.addAttribute("form", form);
        model.addAttribute("key", UUID.randomUUID().toString());
        return shown(partner, actionId, pass, model);
    }

    String all(Partner partner, String pass, Model model) {
        return shown(partner, "", pass, model);
    }

    private String shown(Partner partner, String but, String pass, Model model) {
        model.addAttribute("partner", partner);
        model.addAttribute("pass", pass);
        model.addAttribute("owing", copies.owing(partner, but));
        model.addAttribute(
                "others", open(partner).stream().filter(line -> !line.id().equals(but)).toList());
        return "partners/asked";
    }

    /** The agency's post that responds by its copy; empty where it responds as the owner. */
    String copiedPost(Partner partner, String actionId) {
        return actions.find(actionId)
                .map(Stored::document)
                .filter(action -> !PartnerCopies.respondsAsOwner(partner, action))
                .flatMap(action -> PartnerCopies.of(partner, action))
                .map(Copied::postId)
                .orElse("");
    }

    /** What is not asked of the agency, or told to it, is not there. */
    private Stored<Action> visible(Partner partner, String actionId) {
        return actions.find(actionId)
                .filter(stored -> isTheirs(partner, stored.document()))
                .orElseThrow(Refused::notFound);
    }

    private static boolean isTheirs(Partner partner, Action action) {
        return PartnerCopies.sight(partner).covers(action);
    }

    private List<Line> open(Partner partner) {
        if (partner.postIds().isEmpty()) {
            return List.of();
        }
        var theirs = ActionFilter.open(PartnerCopies.sight(partner)).ownedBy(partner.postIds());
        return lines.of(reader.find(theirs, null, MOST));
    }

    private static List<String> words(Action action) {
        return action.isRestricted()
                ? List.of()
                : action.answered().stream().map(one -> one.outcome().wording()).toList();
    }

    /** Whoever contributes, and has a copy, does either by the one form. */
    private static Map<String, String> answers(boolean responds, Map<String, String> choices) {
        var answers = new LinkedHashMap<String, String>();
        if (responds) {
            answers.putAll(PartnerCopies.VERDICTS);
        }
        answers.putAll(choices);
        return answers;
    }

    private static Map<String, String> choices(Action action, boolean owns, boolean unseen) {
        var choices = new LinkedHashMap<String, String>();
        boolean declined = action.standing() instanceof Standing.Declined;
        boolean silent = action.standing() instanceof Standing.Open;
        if (unseen && (silent || (declined && owns))) {
            boolean toBeAnswered = owns && NextSteps.isToBeAnswered(action);
            choices.put("seen", "We have seen it and will " + (toBeAnswered ? "respond" : "do it"));
        }
        choices.put("progress", "There is progress to report");
        if (owns && NextSteps.isToBeAnswered(action)) {
            choices.putAll(PartnerCopies.VERDICTS);
        } else if (owns) {
            choices.put("done", "It is done");
        }
        if (owns) {
            choices.put("time", "We need more time");
        }
        if (owns && !declined) {
            choices.put("declined", "We cannot do it, or it is not ours");
        }
        return choices;
    }
}
