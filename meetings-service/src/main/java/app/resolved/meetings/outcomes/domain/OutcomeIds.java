package app.resolved.meetings.outcomes.domain;

import app.resolved.eventing.DerivedId;

/** Ids of what comes of a meeting: a second try gives the same. */
public final class OutcomeIds {

    /** The owner slot of an action that is not split between two addressees. */
    private static final String ONLY_OWNER = "0";

    /** The owner slot of the second of two addressees who answer each for themselves. */
    private static final String SECOND_OWNER = "1";

    private OutcomeIds() {}

    public static String ofProposal(String meetingId, String proposalId) {
        return DerivedId.within(meetingId, "outcome", meetingId, proposalId);
    }

    public static String ofCommand(String meetingId, String commandId) {
        return DerivedId.of("outcome-by-hand", meetingId, commandId);
    }

    /** Of a row of the meeting's action sheet. */
    public static String ofRow(String meetingId, String rowId) {
        return DerivedId.of("outcome-of-row", meetingId, rowId);
    }

    /** The action that the outcome belongs to; those of outcomes that begin alike do so too. */
    public static String action(String outcomeId) {
        var group = outcomeId.substring(0, Math.min(8, outcomeId.length()));
        return DerivedId.within(group, outcomeId, ONLY_OWNER);
    }

    /** The action of the second of two addressees. */
    public static String secondAction(String outcomeId) {
        return DerivedId.of(outcomeId, SECOND_OWNER);
    }
}
