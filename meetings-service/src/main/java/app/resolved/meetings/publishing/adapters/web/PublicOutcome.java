package app.resolved.meetings.publishing.adapters.web;

import app.resolved.contracts.MeetingState.MeetingStatus;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.meetings.outcomes.adapters.web.PlaceWords;
import app.resolved.meetings.outcomes.application.FollowUp.Followed;
import app.resolved.meetings.outcomes.domain.HowItStands;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An outcome as anybody may read it: the words of the minutes, and whether the committee has agreed
 * that it is done. Nothing that an owner or a partner wrote.
 *
 * @param draft the minutes have not been approved yet
 * @param address its lasting address
 * @param due the date of the action that answers it; of several that are open the first; null where
 *     there is none
 */
public record PublicOutcome(
        String address,
        @Nullable String reference,
        String committee,
        LocalDate meetingDate,
        String where,
        String title,
        String wording,
        @Nullable String madeTo,
        @Nullable String dueWords,
        @Nullable LocalDate due,
        Standing standing,
        boolean draft) {

    /** How it stands. */
    public enum Standing {
        OPEN("Open", "blue"),
        DONE("Done: the committee has agreed", "green"),
        DONE_IN_PART("Done in part: the rest is not followed up any more", "grey"),
        NOT_FOLLOWED_UP("Not followed up any more", "grey"),
        WITHDRAWN("Withdrawn", "grey"),
        FOR_INFORMATION("For information", "grey");

        private final String words;
        private final String colour;

        Standing(String words, String colour) {
            this.words = words;
            this.colour = colour;
        }

        public String words() {
            return words;
        }

        public String colour() {
            return colour;
        }
    }

    static PublicOutcome of(
            Followed followed, String committee, @Nullable MeetingStatus meeting, String base) {
        var outcome = followed.outcome();
        return new PublicOutcome(
                base + "/public/outcomes/" + outcome.id(),
                outcome.reference(),
                committee,
                outcome.meetingDate(),
                PlaceWords.of(outcome.place()),
                outcome.title(),
                outcome.wording(),
                outcome.madeTo(),
                outcome.due(),
                due(followed.now()),
                standing(followed),
                meeting != MeetingStatus.MINUTES_APPROVED);
    }

    private static Standing standing(Followed followed) {
        if (followed.outcome().withdrawn()) {
            return Standing.WITHDRAWN;
        }
        if (followed.outcome().purpose() == Purpose.INFORMATION) {
            return Standing.FOR_INFORMATION;
        }
        return switch (followed.now().stage()) {
            case OPEN -> Standing.OPEN;
            case DONE -> Standing.DONE;
            case DONE_IN_PART -> Standing.DONE_IN_PART;
            case DROPPED -> Standing.NOT_FOLLOWED_UP;
        };
    }

    /** The date of exempt matter that answers it too is not for here. */
    private static @Nullable LocalDate due(HowItStands now) {
        var action = now.foremost();
        return action == null || action.restricted() ? null : action.due();
    }
}
