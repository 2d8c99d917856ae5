package app.resolved.meetings.programme.domain;

import app.resolved.contracts.MeetingsFact.ProgrammeItemClosed;
import app.resolved.contracts.MeetingsFact.ProgrammeItemPlaced;
import app.resolved.contracts.MeetingsFact.ProgrammeItemProposed;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.programme.domain.Happening.What;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What becomes of an item, and when it may. */
public final class ProgrammeRules {

    private static final int LONGEST_REASON = 1_000;

    private final String by;
    private final Instant now;
    private final ReferralRules referrals;

    public ProgrammeRules(String by, Instant now) {
        this.by = by;
        this.now = now;
        this.referrals = new ReferralRules(by, now);
    }

    public Decision<ProgrammeItem> add(NewItem given) {
        var clean =
                new NewItem(
                        given.id(),
                        given.committeeId(),
                        ItemWording.tidy(given.as()),
                        given.placement(),
                        given.series(),
                        given.occurrence(),
                        given.owed(),
                        given.referredFrom());
        var fault = Given.faultOfId("id", given.id()).or(() -> ItemWording.fault(clean.as()));
        if (fault.isPresent()) {
            return new Decision.Refused<>(fault.get());
        }
        var item = clean.item(by, now);
        return Decision.accepted(
                item,
                item.status().toCome()
                        ? new ProgrammeItemPlaced(item.state())
                        : new ProgrammeItemProposed(item.state()));
    }

    public Decision<ProgrammeItem> decide(ProgrammeItem item, ItemCommand command) {
        return switch (command) {
            case ItemCommand.Describe as -> describe(item, ItemWording.tidy(as));
            case ItemCommand.Place(var to, var from, var reason) ->
                    place(item, to, from, Given.lineOrNull(reason));
            case ItemCommand.Finish(var at) -> finish(item, at);
            case ItemCommand.Drop(var from, var reason) ->
                    drop(item, from, Given.lineOrNull(reason));
            case ItemCommand.Restore(var to) -> restore(item, to);
            case ItemCommand.OfReferral referral -> referrals.decide(item, referral);
            case ItemCommand.Tie(var owed) -> tie(item, owed);
            case ItemCommand.Untie() -> untie(item);
            case ItemCommand.Hide(var name) -> Hiding.hide(item, name, now);
            case ItemCommand.Reveal reveal ->
                    Hiding.reveal(item, reveal, happened(What.REVEALED, null, null, null));
        };
    }

    private Decision<ProgrammeItem> describe(ProgrammeItem item, ItemCommand.Describe as) {
        var fault = ItemWording.fault(as);
        if (fault.isPresent()) {
            return new Decision.Refused<>(fault.get());
        }
        var after = item.described(as);
        return after.equals(item)
                ? Decision.accepted(item)
                : Decision.accepted(after.with(happened(What.CHANGED, null, null, null)));
    }

    private Decision<ProgrammeItem> place(
            ProgrammeItem item, Placement to, String from, @Nullable String reason) {
        if (!item.status().toCome()) {
            return over(item);
        }
        if (item.slot().equals(to.slot())) {
            return Decision.accepted(item);
        }
        boolean leaves = !item.slot().toBeConfirmed();
        if (leaves && reason == null) {
            return Decision.invalid("reason", "Say why it moves: the reason stays with the item.");
        }
        if (tooLong(reason)) {
            return shorten();
        }
        var status = leaves ? ItemStatus.MOVED : item.status();
        var after =
                item.standing(status, to.slot(), leaves ? reason : item.reason(), null)
                        .with(
                                happened(
                                        leaves ? What.MOVED : What.PLACED,
                                        from,
                                        to.inWords(),
                                        reason));
        return Decision.accepted(after, new ProgrammeItemPlaced(after.state()));
    }

    private Decision<ProgrammeItem> finish(ProgrammeItem item, String at) {
        if (item.status() == ItemStatus.DONE) {
            return Decision.accepted(item);
        }
        if (!item.status().toCome()) {
            return over(item);
        }
        var after =
                item.standing(ItemStatus.DONE, item.slot(), item.reason(), now)
                        .with(happened(What.DONE, null, at, null));
        return Decision.accepted(after, new ProgrammeItemClosed(after.state()));
    }

    private Decision<ProgrammeItem> drop(ProgrammeItem item, String from, @Nullable String reason) {
        if (item.status() == ItemStatus.DROPPED) {
            return Decision.accepted(item);
        }
        if (!item.status().toCome()) {
            return over(item);
        }
        if (reason == null) {
            return Decision.invalid("reason", "Say why it drops out: the reason stays visible.");
        }
        if (tooLong(reason)) {
            return shorten();
        }
        var after =
                item.standing(ItemStatus.DROPPED, item.slot(), reason, now)
                        .with(happened(What.DROPPED, from, null, reason));
        return Decision.accepted(after, new ProgrammeItemClosed(after.state()));
    }

    private Decision<ProgrammeItem> restore(ProgrammeItem item, String to) {
        return switch (item.status()) {
            case PLANNED, MOVED -> Decision.accepted(item);
            case PROPOSED, DECLINED -> Decision.conflict("It is not on the programme.");
            case DONE, DROPPED -> {
                var after =
                        item.standing(ItemStatus.PLANNED, item.slot(), null, null)
                                .with(happened(What.RESTORED, null, to, null));
                yield Decision.accepted(after, new ProgrammeItemPlaced(after.state()));
            }
        };
    }

    private Decision<ProgrammeItem> tie(ProgrammeItem item, OwedReport owed) {
        if (owed.equals(item.owed())) {
            return Decision.accepted(item);
        }
        if (!item.status().toCome()) {
            return over(item);
        }
        var after = item.owing(owed).with(happened(What.TIED, null, owed.reference(), null));
        return Decision.accepted(after, new ProgrammeItemPlaced(after.state()));
    }

    /** The action is due by the words of its minute again. */
    private Decision<ProgrammeItem> untie(ProgrammeItem item) {
        var owed = item.owed();
        if (owed == null) {
            return Decision.accepted(item);
        }
        if (!item.status().toCome()) {
            return over(item);
        }
        var after = item.owing(null).with(happened(What.UNTIED, owed.reference(), null, null));
        return Decision.accepted(after, new ProgrammeItemPlaced(after.state()));
    }

    static Decision<ProgrammeItem> over(ProgrammeItem item) {
        return Decision.conflict(standing(item));
    }

    static String standing(ProgrammeItem item) {
        return switch (item.status()) {
            case PROPOSED -> "It was referred here and is not accepted yet.";
            case DECLINED -> "It was declined.";
            case DONE -> "It is done.";
            case DROPPED -> "It dropped out of the programme.";
            case PLANNED, MOVED -> "It is on the programme.";
        };
    }

    private Happening happened(
            What what, @Nullable String from, @Nullable String to, @Nullable String why) {
        return new Happening(now, what, by, from, to, why);
    }

    static boolean tooLong(@Nullable String reason) {
        return reason != null && reason.length() > LONGEST_REASON;
    }

    static Decision<ProgrammeItem> shorten() {
        return Decision.invalid(
                "reason",
                "Shorten the reason: the most is %d characters.".formatted(LONGEST_REASON));
    }
}
