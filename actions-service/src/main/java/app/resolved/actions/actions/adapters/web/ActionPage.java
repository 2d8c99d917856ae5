package app.resolved.actions.actions.adapters.web;

import app.resolved.actions.actions.application.ActionFilter;
import app.resolved.actions.actions.application.ActionReader;
import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.Answered;
import app.resolved.actions.actions.domain.Entry;
import app.resolved.actions.actions.domain.Standing;
import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.directory.application.Reachability;
import app.resolved.actions.visitors.Rights;
import app.resolved.contracts.MeetingState;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows an action with the forms that its visitor may press. */
@Controller
class ActionPage {

    /** So many actions may be chosen from when linking: those due first. */
    private static final int LINKABLE = 100;

    private final Aggregates<Action> actions;
    private final ActionReader reader;
    private final DirectoryReader directory;
    private final Reachability reachability;
    private final Committees committees;
    private final Lines lines;
    private final Concerned concerned;
    private final Responses responses;
    private final Rights rights;

    ActionPage(
            Aggregates<Action> actions,
            ActionReader reader,
            DirectoryReader directory,
            Reachability reachability,
            Committees committees,
            Lines lines,
            Concerned concerned,
            Responses responses,
            Rights rights) {
        this.actions = actions;
        this.reader = reader;
        this.directory = directory;
        this.reachability = reachability;
        this.committees = committees;
        this.lines = lines;
        this.concerned = concerned;
        this.responses = responses;
        this.rights = rights;
    }

    /**
     * @param title such as "Progress reported"
     * @param by such as "Mr B Okafor, for General Counsel"
     */
    record Happened(String title, String by, Instant at, @Nullable String text) {}

    /** An outcome that the action answers. */
    record Asked(
            String outcomeId,
            String title,
            String wording,
            String place,
            @Nullable String madeTo,
            @Nullable String due,
            boolean linked,
            boolean withdrawn) {}

    @GetMapping("/actions/{actionId}")
    String show(@PathVariable String actionId, Visitor visitor, Model model) {
        return show(actionId, ActionForm.empty(), visitor, model);
    }

    String show(String actionId, ActionForm form, Visitor visitor, Model model) {
        var stored = actions.find(actionId).orElseThrow(Refused::notFound);
        var action = stored.document();
        rights.mustSee(visitor, action);
        model.addAttribute("action", lines.of(List.of(stored)).getFirst());
        model.addAttribute("asked", asked(action));
        boolean silent = action.isRestricted() && !visitor.entitled();
        model.addAttribute("due", silent ? action.due().withoutWords() : action.due());
        model.addAttribute("timeline", timeline(action, silent));
        model.addAttribute(
                "minutesAddress",
                committees
                        .meeting(action.first().meetingId())
                        .map(MeetingState::minutesAddress)
                        .orElse(null));
        model.addAttribute("meetingId", action.first().meetingId());
        model.addAttribute("contributors", action.contributors().all());
        responses.show(action, silent, visitor, model);
        model.addAttribute("restricted", action.isRestricted());
        model.addAttribute("entitled", visitor.entitled());
        model.addAttribute("elsewhere", elsewhere(action));
        model.addAttribute("bounces", bounces(action));
        model.addAttribute("form", form);
        model.addAttribute("version", stored.version());
        model.addAttribute("key", UUID.randomUUID().toString());
        addSteps(stored, visitor, model);
        return "actions/action";
    }

    /** Notes on a restricted action are for those entitled; that they were written is not. */
    private static List<Happened> timeline(Action action, boolean silent) {
        return action.timeline().stream()
                .map(entry -> happened(silent ? entry.withoutWords() : entry))
                .toList();
    }

    private void addSteps(Stored<Action> stored, Visitor visitor, Model model) {
        var action = stored.document();
        boolean open = action.standing().isOpen();
        boolean clerk = open && visitor.mayClerk(action.first().committeeId());
        boolean owner = action.posts().stream().anyMatch(visitor::holds);
        boolean speaks = clerk || action.isOwnedByOneOf(visitor.postIds());
        boolean proposed = action.standing() instanceof Standing.CompletionProposed;
        model.addAttribute("mayReport", open && (owner || clerk) && !proposed);
        model.addAttribute("reports", NextSteps.of(action, visitor, speaks));
        model.addAttribute("owns", owner);
        model.addAttribute("clerks", clerk);
        model.addAttribute("mayReopen", mayReopen(action, visitor));
        model.addAttribute("maySignOff", clerk && !owner);
        model.addAttribute("proposed", proposed);
        model.addAttribute("answered", NextSteps.isAnswered(action));
        model.addAttribute(
                "dispute", Dispute.of(action, action.isRestricted() && !visitor.entitled()));
        if (clerk) {
            concerned.addChoices(action, model);
            model.addAttribute("linkable", linkable(stored, visitor));
        }
    }

    private static boolean mayReopen(Action action, Visitor visitor) {
        return visitor.mayClerk(action.first().committeeId())
                && action.answersWhatStands()
                && action.standing().isClosed();
    }

    private Map<String, String> linkable(Stored<Action> stored, Visitor visitor) {
        var filter =
                ActionFilter.open(rights.sight(visitor))
                        .ofCommittee(stored.document().first().committeeId());
        var found = new LinkedHashMap<String, String>();
        for (var other : reader.find(filter, null, LINKABLE)) {
            boolean alike = other.document().isRestricted() == stored.document().isRestricted();
            if (alike && !other.id().equals(stored.id())) {
                var line = lines.of(List.of(other)).getFirst();
                found.put(
                        other.document().first().outcomeId(),
                        line.reference() + ": " + line.title());
            }
        }
        return found;
    }

    private List<Asked> asked(Action action) {
        return action.answered().stream().map(one -> asked(one, action)).toList();
    }

    private static Asked asked(Answered one, Action action) {
        var outcome = one.outcome();
        boolean restricted = outcome.restricted();
        return new Asked(
                one.outcomeId(),
                restricted ? "A restricted item" : outcome.title(),
                restricted ? "" : outcome.wording(),
                Lines.inWords(outcome.place()),
                restricted ? null : outcome.madeTo(),
                restricted ? null : outcome.due(),
                !one.home().equals(action.actionId()),
                !outcome.standsForAction());
    }

    private @Nullable Line elsewhere(Action action) {
        return action.standing() instanceof Standing.AnsweredElsewhere(var by, _)
                ? actions.find(by).map(found -> lines.of(List.of(found)).getFirst()).orElse(null)
                : null;
    }

    /** Names of holders whom mail does not reach, each with the reason. */
    private List<String> bounces(Action action) {
        if (action.posts().isEmpty()) {
            return List.of();
        }
        var around = directory.around(action.posts());
        return reachability.notReached(around.people().keySet()).values().stream()
                .map(one -> around.nameOf(one.personId()) + ": " + one.reason())
                .toList();
    }

    private static Happened happened(Entry entry) {
        var by = entry.forPost() == null ? entry.who() : entry.who() + ", for " + entry.forPost();
        var text =
                Stream.of(change(entry), entry.why())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        return new Happened(entry.what().inWords(), by, entry.at(), text.isEmpty() ? null : text);
    }

    private static @Nullable String change(Entry entry) {
        if (entry.from() != null && entry.to() != null) {
            return "From " + entry.from() + " to " + entry.to() + ".";
        }
        var one = entry.to() == null ? entry.from() : entry.to();
        return one == null ? null : one + ".";
    }
}
