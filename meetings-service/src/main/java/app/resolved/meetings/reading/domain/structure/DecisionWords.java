package app.resolved.meetings.reading.domain.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in the midst of a paragraph that open a decision, and those that leave it open. */
final class DecisionWords {

    private static final int SEEN_BEFORE = 60;
    private static final int TAIL = 40;
    private static final int AT_THE_START = 5;
    private static final Pattern INLINE =
            Pattern.compile(
                    "\\b(?:RESOLVED|AGREED|RECOMMENDED|DECIDED|CARRIED|[Rr]esolved|[Aa]greed|[Rr]ecommended|[Dd]ecided|ORDERED|[Rr]ecommends?|requests?|resolves|agrees|[Ff]ollowing\\b[^.\\n]{0,40}\\brequested)\\b");
    private static final Pattern BODY_BEFORE =
            Pattern.compile(
                    "(?i)(?:^|[.;:,)]|\\b(?:it|was|were|is|members|councillors|committee|sub-committee|council|board|panel|cabinet|forum|group|meeting|governors|trustees|commission|executive|authority|partnership|cabinet"
                        + " member|executive member|portfolio"
                        + " holder|commissioner|mayor|leader|court|review"
                        + " body|senate|we|and|then|also|unanimously|all|therefore|formally|hereby|following|duly))\\s*$");
    private static final Pattern OF_A_THING =
            Pattern.compile(
                    "\\s+(?!that\\b|to\\b|as\\b|by\\b|the\\b|unanimously\\b|and\\b|with\\b|on\\b|in\\b|at\\b|for\\b|this\\b|it\\b|a\\b|an\\b|not\\b|following\\b|subject\\b|nem\\b)[a-z]{3,}");
    private static final Pattern OPEN_END =
            Pattern.compile(
                    "(?s).*(?:[:\u2013\u2014-]|\\b(?:[Tt]hat|THAT)(?: (?:the"
                        + " )?[A-Z][a-z]+){0,3}|\\bto|\\bthe|\\bbe|\\b(?:RESOLVED|AGREED|DECIDED|RECOMMENDED)|\\b(?:resolved|agreed|decided))\\s*(?:\\(?[A-Za-z]+ed"
                        + " to[:)]?)?");
    private static final Pattern AGENDA =
            Pattern.compile(
                    "(?i)\\b(?:is|are) (?:asked|invited|requested|recommended|to)(?:"
                            + " to)?\\s*:[\\s-]*$");
    private static final Pattern OPTIONS = Pattern.compile("(?i)\\boptions?\\b[^.]{0,25}:[\\s-]*$");

    /** "asked that the following items be added:", but not "the following points were made:". */
    private static final Pattern WANTS_FOLLOWING =
            Pattern.compile(
                    "(?is).*\\b(?:asked(?!"
                        + " about)|requested|suggested|proposed|wished|wanted|agreed)\\b[^.]{0,80}\\bfollowing\\b(?!"
                        + " (?:\\w+"
                        + " )?(?:points|comments|questions|issues|matters|concerns|answers|responses|reasons|officers|members|people|dates)\\b)[^.]{0,80}:\\s*|.*\\bfollowing"
                        + " (?:information |further )?requests\\s*:\\s*"
                        + "|.*\\b(?:items|topics|actions|requests|amendments|changes|additions)\\b[^.]{0,120}\\b(?:agreed|requested|taken"
                        + " forward|to be (?:added|considered|included))\\b[^.]{0,80}\\bas"
                        + " follows\\s*:\\s*");

    private static final Pattern CORRECTIONS =
            Pattern.compile(
                    "(?is).*\\bminutes?\\b.{0,300}\\b(?:subject to|with) the following"
                            + " (?:changes?|amendments?|corrections?)\\s*:[\\s-]*");

    private static final Pattern EARLIER =
            Pattern.compile("(?i)\\b(?:had|has|have)(?: been| previously| already)?\\s*$");
    private static final int SAID_NEAR = 300;

    private DecisionWords() {}

    /** Whether a paragraph ends with what the list beneath it is wanted for. */
    static boolean wantsFollowing(String text) {
        return text.endsWith(":")
                && WANTS_FOLLOWING
                        .matcher(text.substring(Math.max(0, text.length() - SAID_NEAR)))
                        .matches();
    }

    /** Where the last of them stands that is the body's own word; below 0 where none does. */
    static int lastIn(String lead) {
        Matcher found = INLINE.matcher(lead);
        int at = -1;
        while (found.find()) {
            at = byTheBody(lead, found) ? found.start() : at;
        }
        return at;
    }

    /**
     * In small letters it must be the body that decides: "the Clerk recommended that" is not, nor
     * are "Recommended bids:" and "Agreed actions:".
     */
    private static boolean byTheBody(String lead, Matcher found) {
        if (Character.isUpperCase(found.group().charAt(found.group().length() - 1))) {
            return true;
        }
        String before = lead.substring(Math.max(0, found.start() - SEEN_BEFORE), found.start());
        boolean things = found.group().equals("requests") && before.endsWith("ollowing ");
        if (things || EARLIER.matcher(before).find()) {
            return false;
        }
        return found.start() < AT_THE_START
                ? !OF_A_THING.matcher(lead).region(found.end(), lead.length()).lookingAt()
                : BODY_BEFORE.matcher(before).find();
    }

    /** Ends with "that", "to" or a colon, so that its words go on in the parts below. */
    static boolean endOpenly(String text) {
        return OPEN_END.matcher(tail(text)).matches();
    }

    /** "The Committee agreed to submit the following:". */
    static boolean openList(String text) {
        return endOpenly(text) && lastIn(text) >= 0;
    }

    /** "The Mayor has three options:", "The Committee is asked to:": nothing of it is decided. */
    static boolean openOptions(String text) {
        return OPTIONS.matcher(tail(text)).find() || AGENDA.matcher(tail(text)).find();
    }

    /** "That the minutes be approved subject to the following changes:": no deed of anybody's. */
    static boolean openCorrections(String text) {
        return CORRECTIONS.matcher(text).matches();
    }

    private static String tail(String text) {
        String stripped = text.strip();
        return stripped.substring(Math.max(0, stripped.length() - TAIL));
    }
}
