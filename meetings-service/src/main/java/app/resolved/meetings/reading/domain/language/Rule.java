package app.resolved.meetings.reading.domain.language;

import org.jspecify.annotations.Nullable;

/** Recognises one way of saying that somebody is to do something. */
interface Rule {

    /** What the word at this place gives away, or nothing. */
    @Nullable Finding at(int i, Sentence sentence);
}
