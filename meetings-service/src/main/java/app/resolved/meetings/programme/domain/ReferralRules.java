package app.resolved.meetings.programme.domain;

import app.resolved.contracts.MeetingsFact.ProgrammeItemClosed;
import app.resolved.contracts.MeetingsFact.ProgrammeItemPlaced;
import app.resolved.contracts.MeetingsFact.ProgrammeItemProposed;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.programme.domain.Happening.What;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What becomes of an item that one body refers to another. */
final class ReferralRules {

    private final String by;
    private final Instant now;

    ReferralRules(String by, Instant now) {
        this.by = by;
        this.now = now;
    }

    Decision<ProgrammeItem> decide(ProgrammeItem item, ItemCommand.OfReferral said) {
        return switch (said) {
            case ItemCommand.Accept(var to) -> accept(item, to);
            case ItemCommand.Decline(var reason) -> decline(item, Given.lineOrNull(reason));
            case ItemCommand.ProposeAgain(var as) -> proposeAgain(item, as);
            case ItemCommand.NoteReferral(var itemId, var body, var again) ->
                    note(item, itemId, body, again);
            case ItemCommand.WithdrawReferral(var why) -> withdraw(item, why);
        };
    }

    /** One that was declined too: a press in error has a way back. */
    private Decision<ProgrammeItem> accept(ProgrammeItem item, Placement to) {
        return switch (item.status()) {
            case PLANNED, MOVED -> Decision.accepted(item);
            case DONE, DROPPED -> ProgrammeRules.over(item);
            case PROPOSED, DECLINED -> {
                var after =
                        item.standing(ItemStatus.PLANNED, to.slot(), null, null)
                                .with(happened(What.ACCEPTED, to.inWords(), null));
                yield Decision.accepted(after, new ProgrammeItemPlaced(after.state()));
            }
        };
    }

    private Decision<ProgrammeItem> decline(ProgrammeItem item, @Nullable String reason) {
        return switch (item.status()) {
            case DECLINED -> Decision.accepted(item);
            case PLANNED, MOVED, DONE, DROPPED ->
                    Decision.conflict("It is on the programme already.");
            case PROPOSED -> {
                if (reason == null) {
                    yield Decision.invalid(
                            "reason", "Say why: the body that referred it will read the reason.");
                }
                yield ProgrammeRules.tooLong(reason)
                        ? ProgrammeRules.shorten()
                        : declined(item, reason);
            }
        };
    }

    private Decision<ProgrammeItem> declined(ProgrammeItem item, String reason) {
        var after =
                item.standing(ItemStatus.DECLINED, item.slot(), reason, now)
                        .with(happened(What.DECLINED, null, reason));
        return Decision.accepted(after, new ProgrammeItemClosed(after.state()));
    }

    /** In the words of now, unless they are exempt. */
    private Decision<ProgrammeItem> proposeAgain(ProgrammeItem item, ItemCommand.Describe as) {
        return switch (item.status()) {
            case PROPOSED, PLANNED, MOVED -> Decision.accepted(item);
            case DONE, DROPPED ->
                    Decision.conflict(
                            "The other body took it on already, and it is over there: "
                                    + ProgrammeRules.standing(item));
            case DECLINED -> {
                var after =
                        (item.hidden() == null ? item.described(as) : item)
                                .standing(ItemStatus.PROPOSED, item.slot(), null, null)
                                .with(happened(What.PROPOSED, null, null));
                yield Decision.accepted(after, new ProgrammeItemProposed(after.state()));
            }
        };
    }

    private Decision<ProgrammeItem> note(
            ProgrammeItem item, String itemId, String body, boolean again) {
        if (!item.referredTo().contains(itemId)) {
            return Decision.accepted(
                    item.referredTo(itemId).with(happened(What.REFERRED, body, null)));
        }
        return Decision.accepted(again ? item.with(happened(What.REFERRED, body, null)) : item);
    }

    /** Nobody is asked any more; what was taken on stays, and says so. */
    private Decision<ProgrammeItem> withdraw(ProgrammeItem item, String why) {
        return switch (item.status()) {
            case PROPOSED -> declined(item, why);
            case PLANNED, MOVED -> Decision.accepted(item.with(happened(What.UNASKED, null, why)));
            case DECLINED, DONE, DROPPED -> Decision.accepted(item);
        };
    }

    private Happening happened(What what, @Nullable String to, @Nullable String why) {
        return new Happening(now, what, by, null, to, why);
    }
}
