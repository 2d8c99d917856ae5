package app.resolved.meetings.imports.application;

import app.resolved.meetings.imports.domain.ImportKind;
import app.resolved.meetings.imports.domain.Table;

/** Decides what becomes of each row of one kind of file; writes nothing. */
interface Planning {

    ImportKind kind();

    Plan plan(Table table);
}
