package app.resolved.meetings.programme.domain;

import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import java.util.Optional;

/** What an item says of itself: made fit to be kept, and what is wrong with it. */
final class ItemWording {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_WHY = 2_000;
    private static final int LONGEST_NAME = 300;

    private ItemWording() {}

    static ItemCommand.Describe tidy(ItemCommand.Describe as) {
        return new ItemCommand.Describe(
                Given.line(as.title()),
                Given.lineOrNull(as.why()),
                as.requested(),
                Given.lineOrNull(as.lead()),
                as.every());
    }

    static Optional<Refusal> fault(ItemCommand.Describe as) {
        return Given.fault("title", "what the item is", as.title(), LONGEST_TITLE, true)
                .or(() -> Given.fault("why", "why it comes", as.why(), LONGEST_WHY, false))
                .or(() ->
                        Given.fault(
                                "requestedBy",
                                "who asked for it",
                                as.requested().name(),
                                LONGEST_NAME,
                                false))
                .or(() -> Given.fault("lead", "who leads", as.lead(), LONGEST_NAME, false));
    }
}
