package app.resolved.meetings.reading.domain.language;

import org.jspecify.annotations.Nullable;

/**
 * A finding with the words it rests on.
 *
 * @param start where its words begin in the passage
 * @param end where they end
 * @param doer who is to do it, pronouns followed back
 */
record Found(Finding finding, Sentence sentence, int start, int end, @Nullable String doer) {

    Found from(int newStart) {
        return new Found(finding, sentence, newStart, end, doer);
    }

    Found reaching(int newEnd) {
        return new Found(finding, sentence, start, newEnd, doer);
    }

    Found by(String name) {
        return new Found(finding, sentence, start, end, name);
    }

    Found with(Finding other) {
        return new Found(other, sentence, start, end, doer);
    }
}
