package app.resolved.meetings.imports.application;

import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.Table;

/** A file that is a table. */
abstract class TablePlanning implements Planning {

    private final Tables tables;

    TablePlanning(Tables tables) {
        this.tables = tables;
    }

    abstract Plan plan(Table table, ImportFile file);

    @Override
    public Answer<Plan> plan(ImportFile file) {
        return tables.read(file.content())
                .then(table -> {
                    var fault = kind().faultOf(table.columns());
                    return fault.isPresent()
                            ? new Answer.Refused<>(new Refusal.Invalid("file", fault.get()))
                            : new Answer.Done<>(plan(table, file));
                });
    }
}
