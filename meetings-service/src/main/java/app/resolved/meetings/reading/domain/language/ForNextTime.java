package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Catches "Agenda item for next meeting: hedge cutting". Must not catch the heading alone, nor the
 * date of the next meeting.
 */
final class ForNextTime implements Rule {

    private static final Pattern ITEM =
            Pattern.compile(
                    "(?i)(?:(?:agenda )?items? for (?:the )?(?:next|future)"
                        + " (?:meetings?|agendas?)|(?:for )?(?:the )?next agenda|for (?:the"
                        + " )?agenda (?:at|of|for) (?:the )?next"
                        + " meeting)\\s*[:,\u2013-]\\s*(?!none|nil|no |to be confirmed)\\S.{4,}");

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        Matcher item = ITEM.matcher(words.text());
        boolean named = i == 0 && item.matches() && words.size() > 4;
        return named ? Finding.action(Kind.REQUEST, 0, 0, null, words.phrase(0, 5), 0.68) : null;
    }
}
