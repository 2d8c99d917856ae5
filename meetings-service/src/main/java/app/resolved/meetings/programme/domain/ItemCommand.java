package app.resolved.meetings.programme.domain;

import org.jspecify.annotations.Nullable;

/** What can be said to an item. */
public sealed interface ItemCommand {

    /**
     * Describes it anew.
     *
     * @param lead the post that leads, in words
     */
    record Describe(
            String title,
            @Nullable String why,
            Requested requested,
            @Nullable String lead,
            @Nullable Recurrence every)
            implements ItemCommand {}

    /**
     * Plans it for then.
     *
     * @param from where it stands now, in words
     * @param reason needed where it leaves a meeting or a month
     */
    record Place(Placement to, String from, @Nullable String reason) implements ItemCommand {}

    record Finish(String at) implements ItemCommand {}

    /**
     * @param reason needed: it stays visible
     */
    record Drop(String from, @Nullable String reason) implements ItemCommand {}

    /** Back on the programme, after it was dropped or said to be done. */
    record Restore(String to) implements ItemCommand {}

    /** About what one body refers to another. */
    sealed interface OfReferral extends ItemCommand {}

    /** Takes on what another body referred, or after all what was declined. */
    record Accept(Placement to) implements OfReferral {}

    /**
     * @param reason needed: the body that referred it is told
     */
    record Decline(@Nullable String reason) implements OfReferral {}

    /** It is referred once more: one that was declined waits for its clerk again. */
    record ProposeAgain(Describe as) implements OfReferral {}

    /**
     * @param itemId what it is on the other body's programme
     * @param again whether that body had declined it
     */
    record NoteReferral(String itemId, String bodyName, boolean again) implements OfReferral {}

    /** What asked for it stands no more: nobody waits for an answer. */
    record WithdrawReferral(String why) implements OfReferral {}

    /** An action owes the report that it is about. */
    record Tie(OwedReport owed) implements ItemCommand {}

    /** No action owes it, or not that one. */
    record Untie() implements ItemCommand {}

    /** Its words are exempt: the name alone stays. */
    record Hide(String name) implements ItemCommand {}

    /**
     * Its words are exempt no more.
     *
     * @param name that stood in their stead
     * @param title what asked for it says; what somebody wrote meanwhile stays
     */
    record Reveal(String name, String title, @Nullable String lead) implements ItemCommand {}
}
