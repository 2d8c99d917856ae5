package app.resolved.actions.partners.adapters.web;

import app.resolved.actions.actions.adapters.web.NextSteps;
import app.resolved.actions.actions.application.ActionFilter;
import app.resolved.actions.actions.application.ActionReader;
import app.resolved.actions.actions.application.Sight;
import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.Copied;
import app.resolved.actions.actions.domain.Standing;
import app.resolved.actions.partners.application.Partner;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Recommendations of which an agency has a copy, and to which it responds. */
@Component
class PartnerCopies {

    private static final int MOST = 100;

    static final SequencedMap<String, String> VERDICTS = verdicts();

    private final ActionReader reader;

    PartnerCopies(ActionReader reader) {
        this.reader = reader;
    }

    private static SequencedMap<String, String> verdicts() {
        var verdicts = new LinkedHashMap<String, String>();
        verdicts.put("accepted", "We accept it");
        verdicts.put("in-part", "We accept a part of it");
        verdicts.put("rejected", "We do not accept it");
        return Collections.unmodifiableSequencedMap(verdicts);
    }

    record Owing(String id, String title, LocalDate respondBy) {}

    /** What is theirs, and what they have a copy of, whatever body recommended it. */
    static Sight sight(Partner partner) {
        return new Sight(false, Set.of(), Set.of(), partner.postIds(), false);
    }

    /** The agency's copy, first one to which it has not responded. */
    static Optional<Copied> of(Partner partner, Action action) {
        return action.others().copies().stream()
                .filter(copy -> partner.postIds().contains(copy.postId()))
                .min(Comparator.comparing((Copied copy) -> !copy.owesAResponse()));
    }

    void show(Partner partner, Action action, Model model) {
        var copy = of(partner, action).orElse(null);
        model.addAttribute("copy", copy);
    }

    /** Whether a response to a copy is asked of the agency; not where it responds as the owner. */
    boolean owes(Partner partner, Action action) {
        return action.standing().awaitsResponses()
                && !respondsAsOwner(partner, action)
                && of(partner, action).filter(Copied::owesAResponse).isPresent();
    }

    /** A body responds once: what it says as the owner is the response to its copies too. */
    static boolean respondsAsOwner(Partner partner, Action action) {
        return action.isOwnedByOneOf(partner.postIds())
                && NextSteps.isToBeAnswered(action)
                && !(action.standing() instanceof Standing.CompletionProposed);
    }

    List<Owing> owing(Partner partner, String but) {
        if (partner.postIds().isEmpty()) {
            return List.of();
        }
        var theirs = ActionFilter.open(sight(partner)).owingAResponse(partner.postIds());
        return reader.find(theirs, null, MOST).stream()
                .filter(stored -> !stored.id().equals(but))
                .map(stored -> owing(partner, stored.document()))
                .toList();
    }

    private static Owing owing(Partner partner, Action action) {
        var copy = of(partner, action).orElseThrow();
        return new Owing(action.actionId(), action.first().title(), copy.respondBy());
    }
}
