package app.resolved.actions.actions.domain;

import app.resolved.contracts.PostState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What people may ask of an action. */
public sealed interface ActionCommand {

    record Acknowledge() implements ActionCommand {}

    record ReportProgress(String note) implements ActionCommand {}

    record ProposeCompletion(String note) implements ActionCommand {}

    /**
     * The committee agrees that it is done.
     *
     * @param minute where the committee agreed, such as "52 of 1 December 2026"
     */
    record SignOff(@Nullable String minute, @Nullable String note) implements ActionCommand {}

    record DoNotAccept(String reason) implements ActionCommand {}

    record Withdraw(String reason) implements ActionCommand {}

    record ChangeDueDate(LocalDate date, String reason) implements ActionCommand {}

    record AssignOwner(PostState post, @Nullable String reason) implements ActionCommand {}
}
