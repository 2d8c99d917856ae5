package app.resolved.actions.programme.application;

import java.util.Collection;
import java.util.List;

/** The items of work programmes that are about reports which actions owe. */
public interface PlannedReports {

    /** Those of the actions, in the order of their ids. Read with majority concern. */
    List<PlannedReport> of(Collection<String> actionIds);
}
