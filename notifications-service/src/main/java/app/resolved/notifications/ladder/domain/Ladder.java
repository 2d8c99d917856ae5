package app.resolved.notifications.ladder.domain;

import static java.util.Comparator.comparing;

import app.resolved.contracts.ActionState;
import app.resolved.notifications.ladder.domain.Rung.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** When the holders of an accountable post are written to about an action. */
public record Ladder(Rules rules, WorkingDays workingDays) {

    public static Ladder on(WorkingDays workingDays) {
        return new Ladder(Rules.OF_THE_COUNCIL, workingDays);
    }

    /** The rung that says what is asked; none for what was recorded for history's sake. */
    public Optional<Rung> assigned(ActionState action) {
        return Climb.of(action).filter(climb -> !climb.backfilled()).map(this::assigned);
    }

    /**
     * The rungs on the way to the due date and after it, and what the owner was answered, of the
     * days after one through another.
     */
    public List<Rung> between(ActionState action, LocalDate after, LocalDate through) {
        return Climb.of(action)
                .map(climb -> Stream.of(answered(after, climb), after(after, climb)))
                .map(all -> all.flatMap(it -> it.takeWhile(notAfter(through))).toList())
                .orElse(List.of());
    }

    /** The first rung after a day, but for the assignment. */
    public Optional<Rung> next(ActionState action, LocalDate after) {
        return Climb.of(action)
                .flatMap(climb ->
                        Stream.concat(answered(after, climb), after(after, climb).limit(1))
                                .min(comparing(Rung::date)));
    }

    /** What goes to posts that got a copy, while it is owed. */
    public List<Rung> copies(ActionState action) {
        return new CopyRungs(rules, workingDays).of(action);
    }

    /** When one of those posts is next written to of its copy, after a day. */
    public Optional<LocalDate> nextOfCopy(
            ActionState action, Predicate<String> post, LocalDate after) {
        return copies(action).stream()
                .filter(rung -> post.test(Rung.copiedTo(rung.name())))
                .map(Rung::date)
                .filter(date -> date.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    /** The first so many rungs of all. */
    public List<Rung> first(ActionState action, int most) {
        return Climb.of(action)
                .map(climb ->
                        Stream.of(
                                        assigned(action).stream(),
                                        answered(LocalDate.EPOCH, climb),
                                        chasing(climb).limit(most))
                                .flatMap(rungs -> rungs))
                .map(rungs -> rungs.sorted(comparing(Rung::date)).limit(most).toList())
                .orElse(List.of());
    }

    /** The rung at which the clerk is asked to tell the line post. */
    public Optional<Rung> escalation(ActionState action) {
        return Climb.of(action).flatMap(climb -> late(climb).filter(Rung::escalates).findFirst());
    }

    /**
     * Whether a reminder that was owed once is owed by the action as it now stands: a date that
     * moved, or an owner that changed, puts others in its place.
     */
    public boolean owes(ActionState action, String rung, LocalDate date) {
        var standing = Standing.of(action);
        boolean goesOn =
                Rung.isOfACopy(rung) ? standing != Standing.OVER : standing == Standing.CHASED;
        return goesOn && rung(action, rung, date).isPresent();
    }

    /** The rung of that name, if it is of that day as the action now stands. */
    public Optional<Rung> rung(ActionState action, String name, LocalDate date) {
        if (Rung.isOfACopy(name)) {
            return copies(action).stream()
                    .filter(named(name).and(copy -> copy.date().equals(date)))
                    .findAny();
        }
        var assigned = assigned(action).filter(named(name));
        return assigned.isPresent()
                ? assigned.filter(_ -> isDayOfAssignment(action, date)).map(it -> it.on(date))
                : between(action, date.minusDays(1), date).stream().filter(named(name)).findAny();
    }

    private boolean isDayOfAssignment(ActionState action, LocalDate date) {
        return Climb.of(action)
                .map(Climb::assignedOn)
                .filter(on -> date.equals(on) || date.equals(workingDays.after(on, 1)))
                .isPresent();
    }

    private Stream<Rung> after(LocalDate day, Climb climb) {
        return chasing(climb).dropWhile(notAfter(day));
    }

    private Stream<Rung> chasing(Climb climb) {
        return Stream.concat(Stream.concat(before(climb), onTheDay(climb)), late(climb))
                .dropWhile(notAfter(climb.floor()));
    }

    private Rung assigned(Climb climb) {
        boolean atOnce = workingDays.atMost(rules.atOnceWithin(), climb.assignedOn(), climb.due());
        var date = atOnce ? climb.assignedOn() : workingDays.after(climb.assignedOn(), 1);
        return new Rung(Kind.ASSIGNED, "assigned", date, atOnce, false);
    }

    /**
     * The morning after it was said; none that is not after a day. Whoever is told that morning
     * that it is theirs is told all of it.
     */
    private Stream<Rung> answered(LocalDate day, Climb climb) {
        return Optional.ofNullable(climb.answeredOn())
                .map(on -> rung(Kind.ANSWERED, "answered", workingDays.after(on, 1)))
                .stream()
                .filter(rung -> climb.backfilled() || rung.date().isAfter(assigned(climb).date()))
                .dropWhile(notAfter(day));
    }

    private Stream<Rung> before(Climb climb) {
        return rules.before().stream()
                .map(days -> rung(Kind.BEFORE, "before-" + days, daysBefore(climb, days)));
    }

    private LocalDate daysBefore(Climb climb, int days) {
        return workingDays.before(climb.due(), days);
    }

    private Stream<Rung> onTheDay(Climb climb) {
        return Stream.of(rung(Kind.DUE, "due", workingDays.onOrAfter(climb.due())));
    }

    /**
     * Without end. What passed before it was this owner's, by this date, is not held against them.
     */
    private Stream<Rung> late(Climb climb) {
        long passed = lateDays(climb).takeWhile(day -> !day.date().isAfter(climb.floor())).count();
        return lateDays(climb).map(day -> day.rung(passed + rules.escalatesAt()));
    }

    private Stream<LateDay> lateDays(Climb climb) {
        return Stream.iterate(new LateDay(0, climb.due()), this::next).skip(1);
    }

    private LateDay next(LateDay day) {
        return new LateDay(day.nth() + 1, workingDays.after(day.date(), rules.lateEvery()));
    }

    /** The day on which an action is reminded of being late for the nth time. */
    private record LateDay(int nth, LocalDate date) {
        Rung rung(long escalating) {
            return new Rung(Kind.LATE, "late-" + nth, date, false, nth == escalating);
        }
    }

    private static Rung rung(Kind kind, String name, LocalDate date) {
        return new Rung(kind, name, date, false, false);
    }

    private static Predicate<Rung> named(String name) {
        return rung -> rung.name().equals(name);
    }

    private static Predicate<Rung> notAfter(LocalDate day) {
        return rung -> !rung.date().isAfter(day);
    }
}
