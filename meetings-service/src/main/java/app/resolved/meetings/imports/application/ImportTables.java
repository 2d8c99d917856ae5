package app.resolved.meetings.imports.application;

import static java.util.Objects.requireNonNull;

import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.imports.domain.Fates;
import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.ImportKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Imports a file all or not at all; says first what would become of each row. */
@Service
public class ImportTables {

    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private final Map<ImportKind, Planning> plannings = new EnumMap<>(ImportKind.class);
    private final BegunImports begun;

    /** What a request of this process writes just now, which nobody needs to finish. */
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();

    ImportTables(List<Planning> plannings, BegunImports begun) {
        plannings.forEach(each -> this.plannings.put(each.kind(), each));
        this.begun = begun;
    }

    /** Writes nothing. */
    public Answer<Fates> look(ImportFile file) {
        return plan(file).map(plan -> new Fates(plan.fates()));
    }

    /**
     * Writes all rows that are new or changed, unless one is wrong. The file is kept until all is
     * written, so that what a crash interrupts is finished.
     *
     * @param by the name of whoever presses
     */
    public Answer<Fates> carryOut(ImportFile file, String by) {
        return plan(file)
                .then(plan -> {
                    var fates = new Fates(plan.fates());
                    if (fates.anyWrong() || plan.writes().isEmpty()) {
                        return new Answer.Done<>(fates);
                    }
                    return begunHere(plan, file, by);
                });
    }

    private Answer<Fates> begunHere(Plan plan, ImportFile file, String by) {
        inHand.add(file.digest());
        try {
            begun.keep(file, by);
            return written(plan, file, by);
        } finally {
            inHand.remove(file.digest());
        }
    }

    /** Finishes what a process left; what does not do any more is left as it is. */
    void finish(ImportFile file, String by) {
        if (inHand.contains(file.digest())) {
            return;
        }
        switch (plan(file)) {
            case Answer.Done<Plan>(var plan) when !new Fates(plan.fates()).anyWrong() ->
                    written(plan, file, by);
            case Answer.Done<Plan> _, Answer.Refused<Plan> _ -> begun.over(file);
        }
    }

    private Answer<Fates> written(Plan plan, ImportFile file, String by) {
        var fault = new Writing(file.digest(), by).carryOut(plan.writes());
        begun.over(file);
        return fault.<Answer<Fates>>map(Answer.Refused::new)
                .orElseGet(() -> new Answer.Done<>(new Fates(plan.fates())));
    }

    private Answer<Plan> plan(ImportFile file) {
        return file.content().length > MOST_BYTES
                ? new Answer.Refused<>(
                        new Refusal.TooLarge(
                                "The file is larger than 2 MB: divide it into several files."))
                : requireNonNull(plannings.get(file.kind())).plan(file);
    }
}
