package app.resolved.meetings.programme.domain;

import app.resolved.contracts.MeetingsFact;
import app.resolved.contracts.MeetingsFact.ProgrammeItemClosed;
import app.resolved.contracts.MeetingsFact.ProgrammeItemPlaced;
import app.resolved.contracts.MeetingsFact.ProgrammeItemProposed;
import app.resolved.meetings.deciding.Decision;
import java.time.Instant;

/** What becomes of an item when what asked for it turns out to be exempt, or not to be. */
final class Hiding {

    private Hiding() {}

    static Decision<ProgrammeItem> hide(ProgrammeItem item, String name, Instant now) {
        var after = item.hidden(name, now);
        if (after.equals(item)) {
            return Decision.accepted(item);
        }
        return Decision.accepted(after, told(after));
    }

    static Decision<ProgrammeItem> reveal(
            ProgrammeItem item, ItemCommand.Reveal words, Happening revealed) {
        if (item.hidden() == null) {
            return Decision.accepted(item);
        }
        var after = item.revealed(words).with(revealed);
        return Decision.accepted(after, told(after));
    }

    private static MeetingsFact told(ProgrammeItem after) {
        return switch (after.status()) {
            case PROPOSED -> new ProgrammeItemProposed(after.state());
            case PLANNED, MOVED -> new ProgrammeItemPlaced(after.state());
            case DONE, DROPPED, DECLINED -> new ProgrammeItemClosed(after.state());
        };
    }
}
