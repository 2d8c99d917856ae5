package app.resolved.actions.programme.adapters.mongo;

import app.resolved.actions.programme.application.PlannedReport;
import app.resolved.contracts.ProgrammeItemState;
import app.resolved.contracts.ProgrammeItemState.ProgrammeStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * @param waiting true where another body proposes it and its clerk has not answered; else null
 */
@Document("plannedReports")
record PlannedReportDocument(
        @Id String id,
        String committeeId,
        List<String> actionIds,
        @Nullable String meetingId,
        @Nullable String month,
        boolean toCome,
        @Nullable Boolean waiting,
        @Nullable String reason,
        long sequence) {

    static PlannedReportDocument of(ProgrammeItemState item, long sequence) {
        return new PlannedReportDocument(
                item.itemId(),
                item.committeeId(),
                item.actionIds(),
                item.meetingId(),
                item.month(),
                switch (item.status()) {
                    case PLANNED, MOVED -> true;
                    case PROPOSED, DONE, DROPPED -> false;
                },
                item.status() == ProgrammeStatus.PROPOSED ? true : null,
                item.reason(),
                sequence);
    }

    PlannedReport report() {
        return new PlannedReport(
                id, committeeId, actionIds, meetingId, month, toCome, reason, sequence);
    }
}
