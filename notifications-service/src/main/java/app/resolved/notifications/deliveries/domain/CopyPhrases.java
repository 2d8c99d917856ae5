package app.resolved.notifications.deliveries.domain;

/** What is said to whoever has a copy of a recommendation, and owes a response to it. */
record CopyPhrases(Phrases phrases) {

    /** Police and Justice Act 2006, section 19. */
    static final String WHAT_IS_ASKED =
            "The law asks whoever gets a copy to consider it, to tell the committee what they"
                    + " propose to do, and to have regard to it (Police and Justice Act 2006,"
                    + " section 19).";

    static final String UNTIL_IT_IS_THERE =
            "You are reminded of each until your response is there.";
    static final String WHY_THEN =
            "Counted from the day of your copy, 28 days, as SI 2009/942 has it.";

    static String askedBy(Matter matter) {
        return "The %s recommended this, at its meeting of %s. You have a copy, to respond to."
                .formatted(matter.committee(), Days.inFull(matter.action().meetingDate()));
    }

    /** "For your response, by 2 December", "Response late, was due 2 December". */
    String urgently(Matter matter) {
        var by = matter.respondBy();
        if (by == null) {
            return "For information";
        }
        var day = Days.inBrief(by, phrases.today());
        return by.isBefore(phrases.today())
                ? "Response late, was due " + day
                : "For your response, by " + day;
    }

    String due(Matter matter) {
        var by = matter.respondBy();
        if (by == null) {
            return "No response is owed";
        }
        return by.isBefore(phrases.today())
                ? "A response was due %s".formatted(Days.inFull(by))
                : "A response is due %s%s".formatted(Days.inFull(by), phrases.ahead(by));
    }
}
