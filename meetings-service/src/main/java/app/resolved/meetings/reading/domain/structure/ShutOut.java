package app.resolved.meetings.reading.domain.structure;

import java.util.regex.Pattern;

/**
 * The words by which minutes say that the public was shut out, or let in again. Must not take
 * "there was no need to exclude the public" or "the Leader would discuss it in private" for an
 * exclusion.
 */
final class ShutOut {

    private static final int SHORT = 60;
    private static final String PUBLIC = "\\b(?:press|public|reporters)\\b";
    private static final String PRESS_AND_PUBLIC =
            "\\b(?:press and (?:the |members of the )?public|public and (?:the )?press)\\b";
    private static final String WE =
            "\\b(?:committee|council|cabinet|board|panel|forum|governors|trustees|members|meeting|we)\\b";
    private static final String OF_ITS_OWN =
            "(?:a |the )?(?:private|closed|confidential|exempt)"
                    + " (?:session|business|part|meeting)\\b|part (?:2|II|B|two)\\b(?! of (?!the"
                    + " (?:meeting|agenda)))";

    /** "In private", but no room and nobody's property. */
    private static final String SESSION =
            "(?:"
                    + OF_ITS_OWN
                    + "|(?:camera|confidence)\\b|private\\b(?!"
                    + " (?!as\\b|for\\b|at\\b|to\\b|session)[a-z])|committee\\b(?!"
                    + " (?:room|suite|chamber|stage)))";

    private static final Pattern SAID =
            pattern(
                    "\\b(?:exclude|excluded|excluding|exclusion|withdraw|leave)\\b.{0,60}" + PUBLIC,
                    PUBLIC
                            + ".{0,60}\\b(?:(?:be|were|was|been|to be) )?(?:now |therefore"
                            + " |temporarily )?(?:excluded|not"
                            + " admitted|(?:asked|requested|required|instructed) to"
                            + " (?:leave|withdraw))",
                    "\\basked\\b.{0,30}" + PUBLIC + ".{0,20}\\bto (?:leave|withdraw)\\b",
                    PRESS_AND_PUBLIC
                            + ".{0,20}\\b(?:withdrew|left(?= (?:the|at)\\b|\\W*$)|(?:were|was) not"
                            + " present)\\b",
                    "\\bpublic\\b.{0,20}\\b(?:withdrew|(?:were|was) not present for"
                            + " (?:this|the)|gallery was cleared)\\b");

    private static final Pattern CLOSED_SESSION =
            pattern(
                    WE
                            + " (?:then |now |also |formally )?(?:moved|went|resolved"
                            + " itself|entered|continued|reconvened|proceeded)\\b.{0,15}\\b(?:in(?:to)?"
                            + " "
                            + SESSION
                            + "|to (?:"
                            + OF_ITS_OWN
                            + "))",
                    "\\b(?:agreed|resolved|proposed|voted)\\b.{0,40}\\b(?:go|move|proceed)"
                            + " in(?:to)? (?:a )?"
                            + SESSION,
                    "\\b(?:agreed|resolved|proposed|voted)\\b.{0,60}\\bin "
                            + SESSION
                            + " (?:for )?(?:the )?(?:next|following|remaining|rest|remainder)\\b",
                    "\\b(?:(?:remainder|rest) of the (?:meeting|business|agenda)|(?:following|next)"
                        + " (?:items?|business|reports?))\\b.{0,40}\\b(?:(?:held|taken|considered|discussed|was|were|be)"
                        + " in "
                            + SESSION
                            + "|(?:is|was|were|are|being) (?:exempt|confidential)\\b)");

    private static final Pattern NOT_SO =
            Pattern.compile(
                    "(?i)\\b(?:no (?:need|exempt|confidential|requirement|motion|items?)|not"
                        + " (?!present|admitted)|none|if|should"
                        + " the)\\b.{0,80}\\b(?:exclu\\w+|withdraw|leave|private|closed)|not (?:be"
                        + " )?excluded|no exclusion|^\\W*to"
                        + " (?:consider|agree|resolve|determine|decide)\\b");

    /** What is only meant for later, or for others; and what is over: "from 11.10 to 11.25". */
    private static final Pattern PLANNED =
            Pattern.compile(
                    "(?i)\\b(?:would|will|may|might|could)"
                            + " (?:be|go|meet|move|look|discuss|consider)\\b|\\bfrom \\d[\\d.:]*(?:"
                            + " ?[ap]\\.?m\\.?)? (?:to|until) \\d");

    private static final Pattern MOTION =
            Pattern.compile(
                    "(?i)^\\W*(?:\\d+\\W+)?(?:motion (?:to|for)|resolution to|exclusion|to exclude"
                            + "|items? from which)\\b.{0,80}");

    private static final String DECIDED = "(?:resolved|agreed|carried|approved)";

    /** The whole of it; a bare "RESOLVED:" leads in what is resolved. */
    private static final Pattern AGREED =
            Pattern.compile(
                    "(?i)\\W*(?:(?:(?:this|it) was )(?:unanimously )?"
                            + DECIDED
                            + "(?: accordingly| unanimously)?\\.?|"
                            + DECIDED
                            + "(?: accordingly| unanimously|\\.|, nem\\.? con)\\W*)");

    private static final Pattern AGREED_AT_ONCE =
            Pattern.compile("(?i).*[:.\u2013-]\\s*" + DECIDED + "\\W*");

    private static final Pattern HEADING =
            Pattern.compile(
                    "(?i)\\W*(?:\\d{1,3}\\W+)?(?:part (?:2|II|B|two)\\b\\W*)?(?:(?:the"
                        + " )?(?:private|closed|confidential|exempt)"
                        + " (?:session|items?|business|matters?|information|section|part|agenda|minutes)(?:"
                        + " (?:items?|business|minutes))?|items? (?:considered|taken|held) in"
                        + " private|items from which the (?:press and )?public (?:are|is|were|was)"
                        + " excluded)\\W*|\\W*part"
                        + " (?:2|II|B|two)\\W+(?:private|exempt|closed|confidential|not for"
                        + " publication)\\b.{0,40}");

    private static final Pattern LET_IN =
            pattern(
                    "\\b(?:press|public)\\b.{0,40}\\b(?:re-?admitted|readmission|returned|invited"
                            + " back|re-?joined)",
                    "\\b(?:re-?admit|re-?admitted)\\b.{0,40}\\b(?:press|public)",
                    "(?:return|returned|resumed|moved back|went back)\\b.{0,30}\\b(?:open|public)"
                            + " session",
                    "\\bcame out of committee\\b",
                    "meeting\\b.{0,20}\\bre-?opened to the public");

    private static final Pattern OPEN =
            Pattern.compile(
                    "(?i)\\W*(?:part (?:1|I|A|one)\\b.{0,40}|(?:open|public)"
                            + " (?:session|items?|business)|unrestricted items)\\W*");

    private static final Pattern NOTHING =
            Pattern.compile(
                    "(?i)^\\W*(?:none|nil)\\b|\\bthere (?:were|was|being|are|is) (?:no|none)\\b"
                            + "|\\bno (?:such |further )?(?:exempt|confidential|private)"
                            + " (?:items?|business|matters?|reports?)\\b");

    private ShutOut() {}

    private static Pattern pattern(String... ways) {
        return Pattern.compile("(?i)(?:" + String.join("|", ways) + ")");
    }

    /** A sentence by which the public goes, not the title of the item in which that is moved. */
    static boolean by(String text) {
        boolean said = SAID.matcher(text).find() || closedSession(text);
        boolean motion = text.length() < SHORT && MOTION.matcher(text).matches();
        return said
                && !NOT_SO.matcher(text).find()
                && (!motion || AGREED_AT_ONCE.matcher(text).matches());
    }

    private static boolean closedSession(String text) {
        return CLOSED_SESSION.matcher(text).find() && !PLANNED.matcher(text).find();
    }

    /** "Exclusion of the press and public", beneath which it is moved. */
    static boolean moved(String text) {
        return MOTION.matcher(text).matches() && SAID.matcher(text).find();
    }

    /** "Resolved accordingly" beneath such a heading. */
    static boolean agreed(String text) {
        return AGREED.matcher(text).matches();
    }

    /** "PRIVATE SESSION", "PART II - EXEMPT": all that stands beneath it. */
    static boolean heads(String title) {
        return HEADING.matcher(title).matches();
    }

    /** "There were none." beneath such a heading. */
    static boolean nothing(String text) {
        return NOTHING.matcher(text).find();
    }

    /** The public is let in again, or the public part begins. */
    static boolean endsWith(String text) {
        return LET_IN.matcher(text).find() || OPEN.matcher(text).matches();
    }
}
