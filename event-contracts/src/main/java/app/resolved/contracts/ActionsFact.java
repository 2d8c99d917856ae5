package app.resolved.contracts;

/**
 * What actions-service says of actions, on the topic {@code actions.events}. Each carries what may
 * be notified.
 */
public sealed interface ActionsFact extends Fact {

    ActionState action();

    @Override
    default String key() {
        return action().actionId();
    }

    @Override
    default boolean restricted() {
        return action().restricted();
    }

    /** An outcome for action became an action, with or without an owner yet. */
    @Type("action.opened.v1")
    record ActionOpened(ActionState action) implements ActionsFact {}

    /** A post became accountable, or another one did. */
    @Type("action.assigned.v1")
    record ActionAssigned(ActionState action) implements ActionsFact {}

    @Type("action.acknowledged.v1")
    record ActionAcknowledged(ActionState action) implements ActionsFact {}

    @Type("action.progress-reported.v1")
    record ActionProgressReported(ActionState action) implements ActionsFact {}

    /** The owner says that it is done; from now on the ball is with the clerk or the committee. */
    @Type("action.completion-proposed.v1")
    record ActionCompletionProposed(ActionState action) implements ActionsFact {}

    /** The owner asks for a later date; from now on the ball is with the clerk. */
    @Type("action.more-time-asked.v1")
    record ActionMoreTimeAsked(ActionState action) implements ActionsFact {}

    /** The owner says that it is not theirs to do; from now on the ball is with the clerk. */
    @Type("action.declined.v1")
    record ActionDeclined(ActionState action) implements ActionsFact {}

    /** The committee, or for a request the clerk, agreed that it is done. */
    @Type("action.signed-off.v1")
    record ActionSignedOff(ActionState action) implements ActionsFact {}

    /**
     * What was proposed as done was not accepted, more time not given or declining not agreed to:
     * the ball is with the owner again.
     */
    @Type("action.not-accepted.v1")
    record ActionNotAccepted(ActionState action) implements ActionsFact {}

    @Type("action.withdrawn.v1")
    record ActionWithdrawn(ActionState action) implements ActionsFact {}

    /** It was closed by mistake, as the clerk says: it is open, and its owner asked, again. */
    @Type("action.reopened.v1")
    record ActionReopened(ActionState action) implements ActionsFact {}

    @Type("action.due-date-changed.v1")
    record ActionDueDateChanged(ActionState action) implements ActionsFact {}

    /** One more post answers together with the accountable one. */
    @Type("action.contributor-added.v1")
    record ActionContributorAdded(ActionState action) implements ActionsFact {}

    /** A post answers together with the accountable one no more. */
    @Type("action.contributor-removed.v1")
    record ActionContributorRemoved(ActionState action) implements ActionsFact {}

    /** A copy of the recommendation goes to those to whom the law wants it copied. */
    @Type("action.copied.v1")
    record ActionCopied(ActionState action) implements ActionsFact {}

    /** One of those who got a copy says what they make of the recommendation. */
    @Type("action.responded.v1")
    record ActionResponded(ActionState action) implements ActionsFact {}

    /** The outcomes that it answers, or the action that answers for it, changed. */
    @Type("action.links-changed.v1")
    record ActionLinksChanged(ActionState action) implements ActionsFact {}
}
