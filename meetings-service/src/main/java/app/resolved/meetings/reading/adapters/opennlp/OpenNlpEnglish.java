package app.resolved.meetings.reading.adapters.opennlp;

import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.language.English;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** The English models of OpenNLP. Loading takes about a second: do it once. Safe for threads. */
public final class OpenNlpEnglish implements English {

    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String WORD_CLASSES = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final SentenceModel sentences;
    private final POSModel wordClasses;
    private final Queue<SentenceDetectorME> detectors = new ConcurrentLinkedQueue<>();
    private final Queue<POSTaggerME> taggers = new ConcurrentLinkedQueue<>();

    private OpenNlpEnglish(SentenceModel sentences, POSModel wordClasses) {
        this.sentences = sentences;
        this.wordClasses = wordClasses;
    }

    public static OpenNlpEnglish load() {
        return new OpenNlpEnglish(
                model(SENTENCES, SentenceModel::new), model(WORD_CLASSES, POSModel::new));
    }

    @Override
    public List<Span> sentences(String text) {
        SentenceDetectorME detector = borrowed(detectors, () -> new SentenceDetectorME(sentences));
        try {
            return Stream.of(detector.sentPosDetect(text))
                    .map(found -> new Span(found.getStart(), found.getEnd()))
                    .toList();
        } finally {
            detectors.add(detector);
        }
    }

    @Override
    public List<String> wordClasses(List<String> words) {
        POSTaggerME tagger = borrowed(taggers, () -> new POSTaggerME(wordClasses));
        try {
            return List.of(tagger.tag(words.toArray(String[]::new)));
        } finally {
            taggers.add(tagger);
        }
    }

    /** Neither is safe for threads, and both are slow to make: they are lent and given back. */
    private static <T> T borrowed(Queue<T> idle, Supplier<T> maker) {
        T lent = idle.poll();
        return lent == null ? maker.get() : lent;
    }

    private static <T> T model(String resource, Opener<T> opener) {
        try (InputStream bytes = OpenNlpEnglish.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("No model on the class path: " + resource);
            }
            return opener.open(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Opener<T> {
        T open(InputStream bytes) throws IOException;
    }
}
