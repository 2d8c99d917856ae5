package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.adapters.opennlp.OpenNlpEnglish;
import app.resolved.meetings.reading.domain.Attendee;
import app.resolved.meetings.reading.domain.Item;
import app.resolved.meetings.reading.domain.Proposal.Purpose;
import app.resolved.meetings.reading.domain.Reading;
import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.scoring.Label;
import app.resolved.meetings.reading.domain.scoring.LabelledMinutes;
import app.resolved.meetings.reading.domain.structure.Outline;
import app.resolved.meetings.reading.domain.structure.Passage;
import app.resolved.meetings.reading.domain.text.CopiedPage;
import app.resolved.meetings.reading.domain.text.Masking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence of labelled minutes, as the second reader sees it.
 *
 * @param text the name of the minutes
 */
record LabelledSentence(String text, Set<String> traits, boolean forAction) {

    private static final double ENOUGH = 0.8;
    private static final English ENGLISH = OpenNlpEnglish.load();
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Verbs VERBS = new Verbs(VOCABULARY);

    /** Those of one set of minutes, without what is neither needed nor wrong. */
    static List<LabelledSentence> of(String name, LabelledMinutes minutes) {
        List<Sentence> sentences = new ArrayList<>();
        List<Set<String>> traits = new ArrayList<>();
        read(Reads.text(minutes.text()), sentences, traits);
        boolean[] forAction = new boolean[sentences.size()];
        boolean[] unsure = new boolean[sentences.size()];
        for (Label label : minutes.labels()) {
            int at = nearest(label.quote(), sentences, forAction);
            if (at >= 0 && !label.certain()) {
                unsure[at] = true;
            } else if (at >= 0 && label.purpose() == Purpose.ACTION) {
                forAction[at] = true;
            }
        }
        List<LabelledSentence> labelled = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (forAction[i] || !unsure[i]) {
                labelled.add(new LabelledSentence(name, traits.get(i), forAction[i]));
            }
        }
        return labelled;
    }

    private static void read(Reading reading, List<Sentence> sentences, List<Set<String>> traits) {
        String text = CopiedPage.withoutAgenda(Masking.mask(reading.document().text()));
        Outline outline = Outline.of(text, reading.minutes());
        Doers doers = new Doers(VOCABULARY, new People(people(outline), VOCABULARY.titles));
        Traits seen = new Traits(VOCABULARY);
        Sentences cut = new Sentences(ENGLISH, VOCABULARY.abbreviations);
        for (Passage passage : outline.passages()) {
            List<Span> spans = cut.of(passage.text());
            List<Words> words =
                    spans.stream()
                            .map(span -> new Words(span.of(passage.text()), ENGLISH))
                            .toList();
            for (int i = 0; i < spans.size(); i++) {
                Sentence sentence =
                        new Sentence(words.get(i), passage, spans.get(i).start(), "", doers, VERBS);
                Words before = i == 0 ? null : words.get(i - 1);
                Words after = i + 1 < words.size() ? words.get(i + 1) : null;
                sentences.add(sentence);
                traits.add(seen.of(sentence, before, after));
            }
        }
    }

    private static List<Attendee> people(Outline outline) {
        List<Attendee> all = new ArrayList<>(outline.attendance());
        all.addAll(outline.absent());
        outline.items().stream().map(Item::attendance).forEach(all::addAll);
        return all;
    }

    /** The sentence that the label's words stand in; one that no label has yet, where there is. */
    private static int nearest(String quote, List<Sentence> sentences, boolean[] taken) {
        int nearest = -1;
        double best = 0;
        for (int i = 0; i < sentences.size(); i++) {
            double near = closeness(words(sentences.get(i).words().text()), words(quote));
            near -= near > 0 && taken[i] ? 0.5 : 0;
            if (near > best) {
                best = near;
                nearest = i;
            }
        }
        return nearest;
    }

    /** 0 where they are no sentence and its label, else up to 1.2 where they are the same. */
    private static double closeness(List<String> sentence, List<String> quote) {
        List<String> shared = new ArrayList<>(sentence);
        double found = quote.stream().filter(shared::remove).count();
        double share = Math.max(found / quote.size(), found / Math.max(3, sentence.size()));
        double alike = (double) Math.min(sentence.size(), quote.size());
        return share < ENOUGH
                ? 0
                : share + 0.2 * alike / Math.max(1, Math.max(sentence.size(), quote.size()));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
