package app.resolved.meetings.reading.domain.structure;

import java.util.regex.Pattern;

/** What tells the name of a person from a post, a place and a body: "Mr J Alder", "Ann Ash". */
final class PersonName {

    static final String TITLE =
            "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lady|Lord|Baroness|Rev|Revd|Reverend|Canon|Fr|Cllrs?|Cyng|Councillors?|(?:County|Borough|District|City|Town|Parish)"
                + " (?:Councillor|Cllr)|Ald|Aldermen|Alderman|PC|PCSO|Sgt|Sergeant|Inspector|Insp|(?:Det"
                + " )?(?:Ch|Chief)?"
                + " ?(?:Inspector|Insp|Superintendent|Supt)|Commander|Capt|Captain|Cdr|Lt|Col|Colonel|Major|Brigadier|Hon|Messrs)\\b\\.?";
    private static final Pattern PERSON =
            Pattern.compile(
                    "(?:(?:"
                            + TITLE
                            + "\\s+){0,3})(?:[A-Z][\\w'\u2019.-]*\\s+){0,4}[A-Z][\\w'\u2019-]+");

    /** What tells somebody from something: a title before the name, or a bracket behind it. */
    static final Pattern MARK =
            Pattern.compile(
                    "\\b" + TITLE + "\\s+[A-Z]|[a-z]{2} \\([A-Z]|[a-z]{2} \\([a-z][^()]*\\)");

    static final Pattern TITLED = Pattern.compile(TITLE + "\\s+.*");
    static final Pattern POST =
            Pattern.compile(
                    "(?i).*\\b(?:clerk|chair|chairman|chairwoman|chairperson|vice[-"
                        + " ]chair\\w*|officers?|director|head"
                        + " of|head|manager|leader|secretary|treasurer|member"
                        + " for|cabinet|counsel|solicitor|engineer|surveyor|accountant|auditor|adviser|advisor|assistant|administrator|lead|co-?ordinator|commissioner|executive|constable|superintendent|inspector|representative|consultant|planner|warden|trustee|president|mayor|deputy|principal|governor|headteacher|teacher|analyst|minutes|minute"
                        + " taker|rfo|s151|police|nhs|council|trust|partnership|services?)\\b.*");

    private PersonName() {}

    static boolean is(String words) {
        if (words.length() < 3 || words.length() > 60 || !PERSON.matcher(words).matches()) {
            return false;
        }
        if (TitleLine.allCapitals(words)) {
            return TITLED.matcher(words).matches();
        }
        return TITLED.matcher(words).matches()
                || words.indexOf(' ') > 0 && !POST.matcher(words).matches();
    }
}
