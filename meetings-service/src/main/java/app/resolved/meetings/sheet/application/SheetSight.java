package app.resolved.meetings.sheet.application;

import app.resolved.eventing.Stored;
import app.resolved.meetings.outcomes.application.OutcomeList;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.sheet.domain.ActionSheet;
import app.resolved.meetings.sheet.domain.RowIssued;
import app.resolved.meetings.sheet.domain.SheetRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which rows of a sheet are for whom: exempt and confidential ones for those entitled alone. */
@Component
class SheetSight {

    private final OutcomeList outcomes;

    SheetSight(OutcomeList outcomes) {
        this.outcomes = outcomes;
    }

    Stored<ActionSheet> of(Stored<ActionSheet> stored, boolean entitled) {
        if (entitled) {
            return stored;
        }
        var closed = closed(stored.document());
        return new Stored<>(
                stored.id(),
                stored.document().only(row -> isOpen(row, closed)),
                stored.version(),
                stored.sequence(),
                stored.commands());
    }

    /** Of what was issued, how its outcome stands now decides, not how it was noted. */
    private static boolean isOpen(SheetRow row, Set<String> closed) {
        var issued = row.issued();
        return issued == null ? row.isFor(false) : !closed.contains(issued.outcomeId());
    }

    /** What may not be read of the issued; what is not written yet is as it was noted. */
    private Set<String> closed(ActionSheet sheet) {
        var closed = new HashSet<>(ids(sheet, true));
        for (Outcome outcome : outcomes.of(ids(sheet, false), List.of(), ActionSheet.MOST)) {
            if (outcome.restricted()) {
                closed.add(outcome.id());
            } else {
                closed.remove(outcome.id());
            }
        }
        return closed;
    }

    private static List<String> ids(ActionSheet sheet, boolean restricted) {
        return sheet.issued().stream()
                .filter(row -> !restricted || row.words().restricted())
                .flatMap(row -> Stream.ofNullable(row.issued()))
                .map(RowIssued::outcomeId)
                .toList();
    }
}
