package app.resolved.meetings.imports.application;

import static java.util.Objects.requireNonNull;

import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.imports.domain.Fates;
import app.resolved.meetings.imports.domain.ImportKind;
import app.resolved.meetings.imports.domain.Table;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Imports a file all or not at all; says first what would become of each row. */
@Service
public class ImportTables {

    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private final Tables tables;
    private final Map<ImportKind, Planning> plannings = new EnumMap<>(ImportKind.class);

    ImportTables(Tables tables, List<Planning> plannings) {
        this.tables = tables;
        plannings.forEach(each -> this.plannings.put(each.kind(), each));
    }

    /** Writes nothing. */
    public Answer<Fates> look(ImportKind kind, byte[] file) {
        return plan(kind, file).map(plan -> new Fates(plan.fates()));
    }

    /**
     * Writes all rows that are new or changed, unless one is wrong. Whoever is stopped in between
     * presses again: what was written is unchanged by then.
     *
     * @param by the name of whoever presses
     */
    public Answer<Fates> carryOut(ImportKind kind, byte[] file, String by) {
        return plan(kind, file)
                .then(plan -> {
                    var fates = new Fates(plan.fates());
                    return fates.anyWrong() ? new Answer.Done<>(fates) : written(plan, file, by);
                });
    }

    private static Answer<Fates> written(Plan plan, byte[] file, String by) {
        var digest = UUID.nameUUIDFromBytes(file);
        for (Write write : plan.writes()) {
            var answer = write.press().apply(new Command(id(digest, write), null, by));
            if (answer instanceof Answer.Refused<?>(var refusal)) {
                return new Answer.Refused<>(
                        new Refusal.Conflict(
                                ("Line %d could not be written, since somebody changed something"
                                     + " just now: %s Import the file again: what was written is"
                                     + " left as it is.")
                                        .formatted(write.line(), refusal.message())));
            }
        }
        return new Answer.Done<>(new Fates(plan.fates()));
    }

    /** Of the file, the row and what stood there: two presses at once are one. */
    private static String id(UUID digest, Write write) {
        var words = "%s %d %s".formatted(digest, write.line(), write.seen());
        return "import-" + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    private Answer<Plan> plan(ImportKind kind, byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Answer.Refused<>(
                    new Refusal.TooLarge(
                            "The file is larger than 2 MB: divide it into several files."));
        }
        return tables.read(file).then(table -> plan(kind, table));
    }

    private Answer<Plan> plan(ImportKind kind, Table table) {
        var fault = kind.faultOf(table.columns());
        return fault.isPresent()
                ? new Answer.Refused<>(new Refusal.Invalid("file", fault.get()))
                : new Answer.Done<>(requireNonNull(plannings.get(kind)).plan(table));
    }
}
