package app.resolved.meetings.programme.adapters.web;

import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.programme.application.ProposalsOfOutcomes;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.webkit.signin.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of what was referred to other bodies, for the body that referred it. */
@Component
public class Referrals {

    /**
     * @param reason why it was declined, or moved or dropped since; null where nobody had to say
     */
    public record Referral(String body, ItemWords.Tag tag, @Nullable String reason) {}

    private final Gate bodies;
    private final CommitteeList committees;
    private final ProposalsOfOutcomes proposals;

    Referrals(Gate bodies, CommitteeList committees, ProposalsOfOutcomes proposals) {
        this.bodies = bodies;
        this.committees = committees;
        this.proposals = proposals;
    }

    /** Of an outcome, to bodies that the visitor may know of. */
    public List<Referral> ofOutcome(String outcomeId, Visitor visitor) {
        return of(proposals.of(outcomeId), visitor);
    }

    /** To bodies that the visitor may know of. */
    List<Referral> of(List<ProgrammeItem> items, Visitor visitor) {
        var sight = bodies.known(visitor);
        return items.stream()
                .flatMap(there ->
                        committees
                                .find(there.committeeId())
                                .filter(sight::covers)
                                .map(body -> referral(body, there))
                                .stream())
                .toList();
    }

    private static Referral referral(Committee body, ProgrammeItem there) {
        return new Referral(body.name(), ItemWords.tag(there.status()), there.reason());
    }
}
