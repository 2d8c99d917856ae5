package app.resolved.meetings.imports.application;

import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.imports.domain.Table;

/** Reads a file's rows, or says what is wrong with the file as a whole. */
public interface Tables {

    Answer<Table> read(byte[] content);
}
