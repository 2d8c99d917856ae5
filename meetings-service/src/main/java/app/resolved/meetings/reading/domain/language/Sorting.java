package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.regex.Pattern;

/**
 * Says of a decision whether it is a comment, a referral or the answer to a call-in, and of any
 * deed whether it belongs on the work programme. Must not take "a referral rate" for a referral,
 * nor "members commented" for a comment.
 */
final class Sorting {

    private static final Pattern CALLED_IN =
            Pattern.compile("(?i)\\bcall(?:ed)?[- ]?ins?\\b|\\bcalled[- ]in\\b");
    private static final Pattern CALL_IN_DECIDED =
            Pattern.compile(
                    "(?i)\\b(?:uph(?:e|o)ld|dismiss(?:ed)?|reject(?:ed)?|refer(?:red)? (?:it |the"
                            + " (?:decision|matter) )?back|take (?:immediate )?effect|no further"
                            + " action|take no action|no"
                            + " (?:objection|action)|implemented|reconsider(?:ed|s)?|stand|not be"
                            + " referred)\\b");
    private static final Pattern REFERRAL =
            Pattern.compile(
                    "(?i)\\brefer(?:red|s)?\\b(?! to and\\b)(?: (?!that\\b)[\\w'-]+){0,8}?"
                        + " (?:to|onto) (?:the |its |another )?(?:[\\w'&-]+,?"
                        + " ){0,9}?(?:council|cabinet|committee|sub-committee|panel|board|executive|commission|forum|authority|partnership|group)\\b");
    private static final Pattern COMMENT =
            Pattern.compile(
                    "(?i)\\b(?:(?:following|above|its|these|their|committee's|panel's|board's|members'|council's)"
                        + " (?:comments?|observations?|views?)\\b.{0,60}\\b(?:be|to|made|submitted|forwarded|sent|passed|reported)|comments?"
                        + " (?:as follows|that)|(?:committee|panel|board|council|cabinet|members?)"
                        + " (?:wishes to )?(?:comment|comments|observe|observes)\\b)");
    private static final Pattern PROGRAMME =
            Pattern.compile(
                    "(?i)\\b(?:work(?:ing)? ?(?:programme|plan|program|schedule)|forward"
                            + " (?:plan|work programme)|(?:future|forthcoming|next|later) (?:\\w+"
                            + " ){0,3}?agendas?|agendas? (?:for|of|at) (?:a|the|its|an?other)"
                            + " (?:future|next|later|forthcoming|\\w+ meeting))\\b");

    private Sorting() {}

    static Kind kind(Finding finding, String sentence, String title) {
        Kind kind = finding.kind();
        boolean decided = kind == Kind.RESOLUTION_PART || kind == Kind.RECOMMENDATION;
        if (!decided) {
            return kind;
        }
        boolean calledIn = CALLED_IN.matcher(title + " " + sentence).find();
        if (calledIn && CALL_IN_DECIDED.matcher(sentence).find()) {
            return Kind.CALL_IN;
        }
        if (COMMENT.matcher(sentence).find()) {
            return Kind.COMMENT;
        }
        return finding.forAction() && REFERRAL.matcher(sentence).find() ? Kind.REFERRAL : kind;
    }

    static boolean forWorkProgramme(String sentence) {
        return PROGRAMME.matcher(sentence).find();
    }
}
