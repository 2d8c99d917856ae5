package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Span;
import java.util.List;

/** What the rules need to know about the language itself; an adapter brings the models. */
public interface English {

    /** The sentences of a piece of text, in order, without the white space around them. */
    List<Span> sentences(String text);

    /** Word classes of the words of one sentence, as Universal Dependencies name them. */
    List<String> wordClasses(List<String> words);
}
