package app.resolved.meetings.imports.application;

import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import java.util.function.Function;

/**
 * One use case to be called for a row.
 *
 * @param line of the row; of the first, where it is for several
 * @param seen what stood there, in any form: part of the command's id
 */
record Write(int line, String seen, Function<Command, Answer<?>> press) {}
