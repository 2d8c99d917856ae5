package app.resolved.meetings.programme.domain;

import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.programme.domain.ItemCommand.Describe;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of a work programme to try rules with, and what came of it. */
final class AnItem {

    static final Placement DECEMBER = new Placement(Slot.at("m-dec"), "Tuesday 1 December 2026");
    static final Placement JANUARY = new Placement(Slot.at("m-jan"), "Tuesday 12 January 2027");
    static final Placement TBC = new Placement(Slot.TO_BE_CONFIRMED, "To be confirmed");

    static final ProgrammeRules RULES =
            new ProgrammeRules("Ms Clerk", Instant.parse("2026-11-04T09:00:00Z"));

    private AnItem() {}

    static ProgrammeItem planned(Placement placement) {
        return after(RULES.add(given(placement, null)));
    }

    static NewItem given(Placement placement, @Nullable String referredFrom) {
        var as =
                new Describe(
                        "Winter roads",
                        "Members asked",
                        new Requested(Requested.By.MEMBER, "Cllr Ashworth"),
                        "Head of Highways",
                        null);
        return new NewItem("i-1", "sc", as, placement, null, 1, null, referredFrom);
    }

    static ProgrammeItem after(Decision<ProgrammeItem> decision) {
        return ((Decision.Accepted<ProgrammeItem>) decision).after();
    }

    static List<?> facts(Decision<ProgrammeItem> decision) {
        return ((Decision.Accepted<ProgrammeItem>) decision).facts();
    }

    static Refusal refusal(Decision<ProgrammeItem> decision) {
        return ((Decision.Refused<ProgrammeItem>) decision).refusal();
    }
}
