package app.resolved.meetings.reading.domain.structure;

import java.util.regex.Pattern;

/** What the title of an item says of all that stands beneath it. */
final class ItemTitles {

    private static final Pattern PAST =
            Pattern.compile(
                    "(?i).*(?:matters arising|(?:rolling|brought forward|carried forward)"
                        + " actions|actions? (?:points? )?(?:from|arising|brought forward|carried"
                        + " forward|log|tracker|sheet|update|list from)|outstanding actions|update"
                        + " on actions|progress (?:on|against) (?:previous"
                        + " )?(?:actions|recommendations|resolutions)|previous actions|review of"
                        + " actions).*");

    private static final Pattern FUTURE =
            Pattern.compile(
                    "(?i).*\\b(?:(?:items?|topics?|suggestions?|business) for (?:the |a )?(?:agenda"
                            + " (?:of|for) (?:the )?)?(?:future|next|forthcoming)|future (?:agenda"
                            + " |meeting )?(?:items?|topics?|business|agendas?)).*");

    private ItemTitles() {}

    /** "Matters arising", "Action log": told of an earlier meeting. */
    static boolean ofThePast(String title) {
        return PAST.matcher(title).matches();
    }

    /** "Items for future meetings". */
    static boolean forLater(String title) {
        return FUTURE.matcher(title).matches();
    }
}
