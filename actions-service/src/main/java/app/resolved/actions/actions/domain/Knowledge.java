package app.resolved.actions.actions.domain;

import app.resolved.actions.directory.domain.Finding;
import app.resolved.actions.duedates.domain.DueDate;
import app.resolved.contracts.OutcomeState;
import app.resolved.contracts.PostState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an action must know of the directory and the calendar to begin. */
public interface Knowledge {

    Finding addressee(@Nullable String madeTo);

    PostState post(String postId);

    /**
     * @param first the outcome whose committee and capacity pick the rule
     * @param words the time in the words of the minute
     * @param servedOn the day on which the notice was served; null where it was not recorded
     */
    DueDate due(
            OutcomeState first,
            @Nullable String words,
            LocalDate issuedOn,
            @Nullable LocalDate servedOn);
}
