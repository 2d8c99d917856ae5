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

    /** Takes on what another body referred. */
    record Accept(Placement to) implements ItemCommand {}

    /**
     * @param reason needed: the body that referred it is told
     */
    record Decline(@Nullable String reason) implements ItemCommand {}

    /**
     * @param itemId what it is on the other body's programme
     */
    record NoteReferral(String itemId, String bodyName) implements ItemCommand {}

    /** An action owes the report that it is about. */
    record Tie(OwedReport owed) implements ItemCommand {}

    /** Its words are exempt: the name alone stays. */
    record Hide(String name) implements ItemCommand {}
}
