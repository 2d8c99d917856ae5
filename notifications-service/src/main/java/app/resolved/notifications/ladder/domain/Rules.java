package app.resolved.notifications.ladder.domain;

import java.util.List;

/**
 * The numbers of the ladder, all in working days.
 *
 * @param atOnceWithin told at once where so many days or fewer are left at the assignment, and
 *     otherwise in the next morning's mail
 * @param before so many days before the due date; then on the day itself
 * @param lateEvery again whenever so many days more have gone by
 * @param escalatesAt which of the late ones puts an escalation on the clerk's desk
 */
public record Rules(int atOnceWithin, List<Integer> before, int lateEvery, int escalatesAt) {

    public static final Rules OF_THE_COUNCIL = new Rules(3, List.of(10, 3), 5, 3);

    public Rules {
        before = List.copyOf(before);
    }
}
