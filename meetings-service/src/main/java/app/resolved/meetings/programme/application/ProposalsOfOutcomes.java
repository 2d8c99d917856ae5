package app.resolved.meetings.programme.application;

import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** What outcomes proposed to other bodies, and what became of it there. */
@Component
public class ProposalsOfOutcomes {

    private static final int MOST_COMMITTEES = 500;

    private final PlanWork planning;
    private final CommitteeList committees;

    ProposalsOfOutcomes(PlanWork planning, CommitteeList committees) {
        this.planning = planning;
        this.committees = committees;
    }

    /** Each on the programme of the body that it was referred to. */
    public List<ProgrammeItem> of(String outcomeId) {
        var ids =
                committees.list(List.of(), MOST_COMMITTEES).stream()
                        .map(body -> OutcomeItems.proposalOf(outcomeId, body.id()))
                        .toList();
        return planning.all(ids);
    }
}
