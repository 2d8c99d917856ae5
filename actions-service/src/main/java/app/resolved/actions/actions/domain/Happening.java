package app.resolved.actions.actions.domain;

/** What can happen to an action, as its timeline words it. */
public enum Happening {
    ISSUED("Issued"),
    OUTCOME_ADDED("Another outcome added"),
    OUTCOME_AMENDED("Words of the minute amended"),
    OUTCOME_WITHDRAWN("What was asked was withdrawn"),
    MARKED_RESTRICTED("Marked as exempt or confidential"),
    OWNER_CHANGED("Owner changed"),
    ACKNOWLEDGED("Acknowledged"),
    PROGRESS_REPORTED("Progress reported"),
    COMPLETION_PROPOSED("Completion proposed"),
    MORE_TIME_ASKED("More time asked"),
    DECLINED("Declined"),
    MORE_TIME_NOT_GIVEN("More time not given"),
    DECLINING_NOT_AGREED("Asked again, though it was declined"),
    SIGNED_OFF("Signed off"),
    NOT_ACCEPTED("Not accepted as complete"),
    WITHDRAWN("Withdrawn"),
    DUE_DATE_CHANGED("Due date changed"),
    SERVED("Day of service recorded"),
    CONTRIBUTOR_ADDED("Contributor added"),
    CONTRIBUTOR_REMOVED("Contributor taken off"),
    COPIED("Copied to all concerned"),
    RESPONDED("Response to the recommendation"),
    COPY_RESPONDED("Response from one who got a copy"),
    LINKED("Answers another outcome too"),
    UNLINKED("Answers an outcome no more"),
    ANSWERED_ELSEWHERE("Answered by another action"),
    ANSWERED_HERE_AGAIN("Answered here again"),
    OPEN_AGAIN("Open again"),
    UNDELIVERABLE("Mail could not be delivered");

    private final String inWords;

    Happening(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
