package app.resolved.localstack.trial;

import app.resolved.localstack.stack.ServerVersions;
import java.util.List;

/** All that a trial found. */
public record TrialResult(
        ServerVersions servers,
        int forAction,
        int forInformation,
        int issued,
        List<TrialAction> actions,
        List<Mail> mails,
        Reconciliation reminders,
        Watch.Seconds seconds) {

    /** Nothing lost, nothing doubled, no fate unknown. */
    public boolean holds() {
        return reminders.holds();
    }
}
