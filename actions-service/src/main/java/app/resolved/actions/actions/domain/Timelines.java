package app.resolved.actions.actions.domain;

/** How a timeline words what something was and became. */
final class Timelines {

    private Timelines() {}

    static String inWords(Ownership ownership) {
        return switch (ownership) {
            case Ownership.Owner owner -> owner.title();
            case Ownership.NoOwner _ -> "No owner";
        };
    }

    static String inWords(Standing standing) {
        return switch (standing) {
            case Standing.Open _ -> "Open";
            case Standing.Acknowledged _ -> "Acknowledged";
            case Standing.CompletionProposed _ -> "Completion proposed";
            case Standing.MoreTimeAsked _ -> "More time asked";
            case Standing.Declined _ -> "Declined";
            case Standing.SignedOff _ -> "Signed off";
            case Standing.Withdrawn _ -> "Withdrawn";
            case Standing.AnsweredElsewhere _ -> "Answered elsewhere";
        };
    }
}
