package app.resolved.meetings.programme.application;

import app.resolved.eventing.DerivedId;

/** The ids of the items that an outcome makes. */
final class OutcomeItems {

    private OutcomeItems() {}

    /** On the programme of its own body. */
    static String itemOf(String outcomeId) {
        return DerivedId.of("programme-item-of-outcome", outcomeId);
    }

    /** What is proposed to another body. */
    static String proposalOf(String outcomeId, String committeeId) {
        return DerivedId.of("programme-referral", outcomeId, committeeId);
    }
}
