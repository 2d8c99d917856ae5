package app.resolved.meetings.imports.application;

import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.ImportKind;

/** Decides what becomes of each row of one kind of file; writes nothing. */
interface Planning {

    ImportKind kind();

    /** Refused where the file as a whole cannot be taken. */
    Answer<Plan> plan(ImportFile file);
}
