package app.resolved.meetings.imports.application;

import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.imports.domain.Fate;
import app.resolved.meetings.imports.domain.Leftover;
import app.resolved.meetings.imports.domain.RowFate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Brings an import that was begun to its end. A row that meets what somebody changed is planned
 * anew upon that; what cannot be written is kept for the clerk, row by row.
 */
@Component
class CarryThrough {

    /** How often a row is planned, where it meets one change after the other. */
    private static final int PASSES = 4;

    private final Plans plans;
    private final BegunImports begun;
    private final Leftovers leftovers;

    CarryThrough(Plans plans, BegunImports begun, Leftovers leftovers) {
        this.plans = plans;
        this.begun = begun;
        this.leftovers = leftovers;
    }

    Leftover toTheEnd(Begun one) {
        return toTheEnd(one, plans.of(one.file()));
    }

    /** What is left to look at, which may be nothing. */
    Leftover toTheEnd(Begun one, Answer<Plan> first) {
        var writing = new Writing(one, begun);
        var plan = first;
        var hindered = carryOut(plan, writing);
        for (int pass = 2; !hindered.isEmpty() && pass <= PASSES; pass++) {
            plan = plans.of(one.file());
            hindered = carryOut(plan, writing);
        }
        var leftover = one.leaving(left(plan, hindered, writing).values());
        if (!leftover.rows().isEmpty()) {
            leftovers.keep(leftover);
        }
        begun.over(one);
        return leftover;
    }

    private static Map<Integer, Refusal> carryOut(Answer<Plan> plan, Writing writing) {
        return switch (plan) {
            case Answer.Done<Plan>(var planned) -> writing.carryOut(planned);
            case Answer.Refused<Plan> _ -> Map.of();
        };
    }

    private static Map<Integer, RowFate> left(
            Answer<Plan> plan, Map<Integer, Refusal> hindered, Writing writing) {
        var rows = new TreeMap<>(writing.met());
        switch (plan) {
            case Answer.Done<Plan>(var planned) -> {
                planned.fates().stream()
                        .filter(row -> row.fate() == Fate.WRONG && writing.lacks(row))
                        .forEach(row -> rows.put(row.line(), row));
                hindered.forEach(
                        (line, why) -> rows.put(line, planned.fate(line).hindered(why.message())));
            }
            case Answer.Refused<Plan>(var why) ->
                    rows.put(1, RowFate.wrong(1, "The whole file", "file", why.message()));
        }
        return rows;
    }
}
