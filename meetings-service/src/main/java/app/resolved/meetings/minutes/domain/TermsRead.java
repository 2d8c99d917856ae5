package app.resolved.meetings.minutes.domain;

import app.resolved.contracts.OutcomeState.Respondent;
import app.resolved.meetings.outcomes.domain.Restriction;
import app.resolved.meetings.outcomes.domain.Terms;
import app.resolved.meetings.reading.domain.Proposal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The terms that the minutes seem to hold, for the clerk to change. */
final class TermsRead {

    private static final Pattern PARAGRAPH = Pattern.compile("paragraphs?\\s*([1-7])");
    private static final Pattern CABINET_MEMBER =
            Pattern.compile("\\b(?:cabinet|executive|portfolio) (?:member|holder)\\b");
    private static final Pattern EXECUTIVE =
            Pattern.compile("\\b(?:the )?(?:cabinet|executive|leader of the council)$");
    private static final Pattern AUTHORITY =
            Pattern.compile(
                    "\\b(?:police|constabulary|fire|probation|integrated care board|icb)\\b|"
                            + "\\bresponsible authorit");
    private static final Pattern HEALTH =
            Pattern.compile("\\b(?:nhs|hospital|integrated care board|icb|trust)\\b");

    private TermsRead() {}

    static Terms of(Proposal read) {
        return new Terms(read.capacity(), respondent(read), restriction(read.exempt()), null);
    }

    /** What cannot be told apart is kept from the public all the same. */
    static @Nullable Restriction restriction(@Nullable String exempt) {
        if (exempt == null) {
            return null;
        }
        var words = exempt.toLowerCase(Locale.UK);
        var paragraph = PARAGRAPH.matcher(words);
        if (paragraph.find()) {
            return Restriction.valueOf("PARAGRAPH_" + paragraph.group(1));
        }
        return words.contains("100a") ? Restriction.SECTION_100A : Restriction.PARAGRAPH_3;
    }

    private static @Nullable Respondent respondent(Proposal read) {
        if (read.kind() != Proposal.Kind.RECOMMENDATION || read.madeTo() == null) {
            return null;
        }
        var to = read.madeTo().toLowerCase(Locale.UK).strip();
        var capacity = read.capacity() == null ? "" : read.capacity().toLowerCase(Locale.UK);
        if (CABINET_MEMBER.matcher(to).find()) {
            return Respondent.CABINET_MEMBER;
        }
        if (EXECUTIVE.matcher(to).find()) {
            return Respondent.EXECUTIVE;
        }
        if (capacity.contains("crime") && AUTHORITY.matcher(to).find()) {
            return Respondent.RESPONSIBLE_AUTHORITY;
        }
        return capacity.contains("health") && HEALTH.matcher(to).find()
                ? Respondent.HEALTH_BODY
                : null;
    }
}
