package app.resolved.meetings.reading.domain.language;

import java.util.regex.Pattern;

/**
 * Tells what does nothing by itself though it stands where somebody would: "the strategy will
 * bring", "the Executive Summary would provide", "the aim of the group is to". Must not catch the
 * Head of Service.
 */
final class Things {

    private static final Pattern AIM =
            Pattern.compile(
                    "(?i)(?:(?:the|its|our|their|this) )?(?:\\w+"
                        + " )?(?:aim|aims|purpose|objective|goal|intention|idea|role|remit|function|task)"
                        + " of\\b");
    private static final Pattern THINGS =
            Pattern.compile(
                    "(?i)\\b(?:aim|aims|purpose|objective|objectives|goal|intention|idea|plan|plans|role|remit|function|task|ambition|policy|act|bill|directive|regulations?|revisions?|strategy|scheme|law|code|programme|project|report|review|system|funding|service|consultation|proposals?|initiative|survey|exercise|pilot|framework|model|guidance|page)\\W*$");

    /** "the Executive Summary would provide it": never somebody, whatever word stands before. */
    private static final Pattern PAPERS =
            Pattern.compile("(?i)\\b(?:summary|document|report|paper|dashboard|website|leaflet)$");

    private Things() {}

    static boolean are(Doer doer) {
        return AIM.matcher(doer.words()).lookingAt()
                || PAPERS.matcher(doer.words()).find()
                || !doer.is(Doer.Sort.PERSON) && THINGS.matcher(doer.words()).find();
    }
}
