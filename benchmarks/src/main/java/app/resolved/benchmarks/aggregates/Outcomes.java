package app.resolved.benchmarks.aggregates;

import app.resolved.contracts.MeetingsFact.ResolutionRecorded;
import app.resolved.contracts.OutcomeState;
import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.contracts.Place;
import java.time.LocalDate;
import java.util.List;

/** Outcomes of about 0.9 KB as JSON. */
final class Outcomes {

    private static final String WORDING =
            "that the Head of Highways bring to the committee a report on the lighting of the canal"
                    + " path, with the cost of each option over ten years, the views of the parish"
                    + " councils on its way, and what the police recorded there in the last year";

    private Outcomes() {}

    static OutcomeState of(String id, int time) {
        return new OutcomeState(
                id,
                "action-of-" + id,
                "SC 2026/27-" + time,
                "safer-communities",
                "safer-communities-2026-09-15",
                LocalDate.of(2026, 9, 15),
                new Place("24", "3", "b"),
                OutcomeKind.RESOLUTION_PART,
                Purpose.ACTION,
                "Report on the lighting of the canal path",
                WORDING,
                "Ms Adeyemi, Head of Highways",
                "by the end of November",
                "Crime and Disorder Committee",
                false,
                false);
    }

    static List<ResolutionRecorded> fact(OutcomeState outcome) {
        return List.of(new ResolutionRecorded(outcome));
    }
}
