package app.resolved.meetings.reading.application;

import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.document.Limits;
import app.resolved.meetings.reading.domain.language.English;
import java.util.List;

/** Gives up between two passages where whoever waits has given up. */
record Interruptible(English english) implements English {

    @Override
    public List<Span> sentences(String text) {
        Limits.goOn(0);
        return english.sentences(text);
    }

    @Override
    public List<String> wordClasses(List<String> words) {
        return english.wordClasses(words);
    }
}
