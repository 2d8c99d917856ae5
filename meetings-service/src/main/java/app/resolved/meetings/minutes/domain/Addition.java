package app.resolved.meetings.minutes.domain;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.outcomes.domain.Words;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk adds since the reader missed it; it counts as accepted.
 *
 * @param sentence the words of the minutes it rests on, or what the clerk wrote
 * @param extent where they stand; null where they are not found in the document
 * @param minute the number of the minute, where the extent does not say it
 */
public record Addition(
        String sentence,
        @Nullable Extent extent,
        @Nullable String minute,
        OutcomeKind kind,
        Asked asked) {

    private static final int LONGEST_MINUTE = 40;

    public Addition {
        sentence = Given.line(sentence);
        sentence = sentence.isEmpty() ? asked.title() : sentence;
        minute = Given.lineOrNull(minute);
    }

    /** Its words marked where the text holds them, however its lines break. */
    public Addition foundIn(String text) {
        var words = Pattern.compile("\\s+").split(sentence);
        var pattern = Stream.of(words).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        var found = Pattern.compile(pattern).matcher(text);
        return found.find()
                ? new Addition(
                        sentence, new Extent(found.start(), found.end()), minute, kind, asked)
                : this;
    }

    Optional<Refusal> fault() {
        return asked.fault()
                .or(() ->
                        Given.fault("sentence", "the words", sentence, Words.LONGEST_WORDING, true))
                .or(() ->
                        Given.fault(
                                "minute", "the minute's number", minute, LONGEST_MINUTE, false));
    }
}
