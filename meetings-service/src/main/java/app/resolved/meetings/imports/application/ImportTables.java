package app.resolved.meetings.imports.application;

import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.imports.domain.Fates;
import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.Importer;
import app.resolved.meetings.imports.domain.Leftover;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Imports a file all or not at all; says first what would become of each row. */
@Service
public class ImportTables {

    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final Refusal SINCE_THE_LOOK =
            new Refusal.Conflict(
                    "Nothing was imported: somebody changed something that the file is about since"
                            + " you looked at its rows. Look at them again.");

    private final Plans plans;
    private final BegunImports begun;
    private final CarryThrough through;
    private final InstantSource clock;

    /** What a request of this process writes just now, which nobody needs to finish. */
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();

    ImportTables(Plans plans, BegunImports begun, CarryThrough through, InstantSource clock) {
        this.plans = plans;
        this.begun = begun;
        this.through = through;
        this.clock = clock;
    }

    /**
     * What would become of a file.
     *
     * @param mark another one once somebody changes what would be written
     */
    public record Look(Fates fates, String mark) {

        static Look at(Plan plan) {
            return new Look(new Fates(plan.fates()), plan.mark());
        }
    }

    /**
     * What became of a file.
     *
     * @param left what is to be looked at; null for nothing
     */
    public record Imported(Fates fates, @Nullable Leftover left) {}

    /** Writes nothing. */
    public Answer<Look> look(ImportFile file) {
        return plans.of(file).map(Look::at);
    }

    /**
     * Writes all rows that are new or changed, unless one is wrong or somebody changed what the
     * file is about since the look. Once the first is written the import goes on to its end, after
     * a crash too, since the file is kept for as long.
     *
     * @param seen the mark of the look that whoever presses has seen; null where they took none
     */
    public Answer<Imported> carryOut(ImportFile file, Importer by, @Nullable String seen) {
        return plans.of(file).then(plan -> carryOut(plan, file, by, seen));
    }

    private Answer<Imported> carryOut(
            Plan plan, ImportFile file, Importer by, @Nullable String seen) {
        var fates = new Fates(plan.fates());
        if (fates.anyWrong() || plan.writes().isEmpty()) {
            return new Answer.Done<>(new Imported(fates, null));
        }
        if (seen != null && isOutdated(seen, plan)) {
            return new Answer.Refused<>(SINCE_THE_LOOK);
        }
        inHand.add(file.digest());
        try {
            return begin(plan, Begun.of(file, by, clock.instant(), plan));
        } finally {
            inHand.remove(file.digest());
        }
    }

    private static boolean isOutdated(String seen, Plan plan) {
        return !plan.mark().equals(seen);
    }

    /** Or goes on with another press of the same file. */
    private Answer<Imported> begin(Plan plan, Begun mine) {
        var stale = begun.find(mine.file().digest()).isPresent() ? null : firstStale(plan);
        if (stale == null) {
            return written(plan, begun.keep(mine).orElse(mine));
        }
        return begun.find(mine.file().digest())
                .map(theirs -> written(plan, theirs))
                .orElseGet(() ->
                        isHereNow(mine.file())
                                ? new Answer.Done<>(new Imported(new Fates(plan.fates()), null))
                                : new Answer.Refused<>(changedJustNow(stale)));
    }

    private Answer<Imported> written(Plan plan, Begun one) {
        var left = through.toTheEnd(one, new Answer.Done<>(plan));
        return new Answer.Done<>(
                new Imported(new Fates(plan.fates()), left.rows().isEmpty() ? null : left));
    }

    /** Of the writes that may come first; those behind them stand upon these. */
    private static @Nullable Write firstStale(Plan plan) {
        return plan.firstWrites().stream()
                .filter(write -> write.isStale(write.now().get()))
                .findFirst()
                .orElse(null);
    }

    /** Another press of the same file was quicker. */
    private boolean isHereNow(ImportFile file) {
        return plans.of(file) instanceof Answer.Done<Plan>(var plan)
                && plan.writes().isEmpty()
                && !new Fates(plan.fates()).anyWrong();
    }

    private static Refusal changedJustNow(Write write) {
        return new Refusal.Conflict(
                ("Nothing was imported: somebody changed what line %d is about just now. Look at"
                                + " the rows again.")
                        .formatted(write.line()));
    }

    /** Finishes what a process left. */
    void finish(Begun one) {
        if (!inHand.contains(one.file().digest())) {
            through.toTheEnd(one);
        }
    }
}
