package app.resolved.localstack.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * When an action on which nobody acts is chased, worked out anew from its dates: on assignment; 10
 * and 3 working days before; on the day; every 5 working days late.
 */
final class Ladder {
    private static final int AT_ONCE = 3;
    private static final int LATE_STEP = 5;

    private Ladder() {}

    /** Those due up to and with the last day, in order. */
    static List<Rung> climbed(LocalDate assignedOn, LocalDate due, LocalDate last) {
        var rungs = new ArrayList<Rung>();
        rungs.add(new Rung("assigned", assignment(assignedOn, due)));
        chase(rungs, assignedOn, "before-10", Holidays.before(due, 10));
        chase(rungs, assignedOn, "before-3", Holidays.before(due, 3));
        chase(rungs, assignedOn, "due", Holidays.onOrAfter(due));
        var late = Holidays.after(due, LATE_STEP);
        for (var times = 1; !late.isAfter(last); times++) {
            chase(rungs, assignedOn, "late-" + times, late);
            late = Holidays.after(late, LATE_STEP);
        }
        rungs.removeIf(rung -> rung.day().isAfter(last));
        return List.copyOf(rungs);
    }

    private static LocalDate assignment(LocalDate assignedOn, LocalDate due) {
        return Holidays.between(assignedOn, due) <= AT_ONCE
                ? assignedOn
                : Holidays.after(assignedOn, 1);
    }

    private static void chase(List<Rung> rungs, LocalDate assignedOn, String name, LocalDate day) {
        if (day.isAfter(assignedOn)) {
            rungs.add(new Rung(name, day));
        }
    }
}
