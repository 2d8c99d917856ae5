package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Attendee;
import app.resolved.meetings.reading.domain.Item;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.structure.Mode;
import app.resolved.meetings.reading.domain.structure.Outline;
import app.resolved.meetings.reading.domain.structure.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From the passages of the minutes to proposals: each passage is cut into sentences, each sentence
 * shown to the rules, what they find is weighed, and the words of who and when are added. A
 * decision printed a second time is left out.
 */
public final class FollowUps {

    private static final double LIKELY = 0.5;
    private static final Pattern FINITE =
            Pattern.compile(
                    "\\b(?:would|will|was|were|is|are|had|has|agreed|asked|should|to be)\\b");

    private static final Pattern OF_ACTIONS =
            Pattern.compile("(?i)\\bactions\\b|\\baction (?:points?|list|log|items)\\b");

    private final English english;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Verbs verbs = new Verbs(vocabulary);
    private final Decisions decisions = new Decisions(vocabulary, verbs);
    private final Rules rules = new Rules(decisions);
    private final SecondReader second;

    private FollowUps(English english, Learnt learnt) {
        this.english = english;
        this.second = new SecondReader(learnt, new Traits(vocabulary));
    }

    /** By the rules, and by what was learnt from labelled minutes. */
    public static FollowUps byRulesAndLearning(English english) {
        return new FollowUps(english, Learnt.load());
    }

    /** What the rules find by themselves. */
    public static FollowUps byRulesAlone(English english) {
        return new FollowUps(english, Learnt.NOTHING);
    }

    /**
     * The follow-ups of the minutes, in their order.
     *
     * @param text the document as it stands, to quote from
     */
    public List<Proposal> in(Outline outline, String text) {
        People people = new People(allOf(outline), vocabulary.titles);
        Doers doers = new Doers(vocabulary, people);
        Sentences sentences = new Sentences(english, vocabulary.abbreviations);
        Passages passages =
                new Passages(
                        english,
                        sentences,
                        new Shouting(vocabulary, people),
                        doers,
                        verbs,
                        decisions,
                        rules,
                        new LastNamed(vocabulary, people),
                        new Setting(outline.items(), outline.passages()),
                        second);
        Writing writing = new Writing(text, outline.items(), people, new Titles(vocabulary));
        List<Proposal> proposals = new ArrayList<>();
        List<Passage> all = outline.passages();
        for (int i = 0; i < all.size(); i++) {
            if (inHead(all.get(i), outline.items())) {
                continue;
            }
            if (!proposals.isEmpty() && passages.goesOn(all.get(i))) {
                proposals.add(writing.through(proposals.removeLast(), all.get(i)));
                continue;
            }
            Passage next = i + 1 < all.size() ? all.get(i + 1) : null;
            for (Found found : passages.read(all.get(i), next)) {
                if (found.finding().confidence() >= LIKELY) {
                    proposals.add(writing.proposal(found));
                }
            }
        }
        return new PrintedTwice(listsOfActions(outline)).leftOut(proposals);
    }

    /**
     * Before the first heading stand names, dates and places, where headings are numbered: a list
     * of those present in two columns is no deed with its owner.
     */
    private static boolean inHead(Passage passage, List<Item> items) {
        String text = passage.text().strip();
        boolean sentence = text.endsWith(".") || FINITE.matcher(text).find();
        boolean name = !sentence && (text.length() < 70 || passage.owner() != null);
        return passage.mode() == Mode.DISCUSSION
                && (passage.item() < 0 || name && passage.item() < firstNumbered(items))
                && items.stream().filter(item -> item.number() != null).limit(2).count() == 2;
    }

    private static int firstNumbered(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).number() != null) {
                return i;
            }
        }
        return 0;
    }

    private static List<Span> listsOfActions(Outline outline) {
        Stream<Span> labelled =
                outline.passages().stream()
                        .filter(passage -> passage.mode() == Mode.ACTIONS)
                        .filter(passage -> isOfActions(passage.cue()))
                        .map(Passage::span);
        Stream<Span> headed =
                outline.items().stream().filter(item -> isOfActions(item.title())).map(Item::span);
        return Stream.concat(labelled, headed).toList();
    }

    private static boolean isOfActions(@Nullable String title) {
        return title != null && OF_ACTIONS.matcher(title).find();
    }

    private static List<Attendee> allOf(Outline outline) {
        List<Attendee> all = new ArrayList<>(outline.attendance());
        all.addAll(outline.absent());
        outline.items().stream().map(Item::attendance).forEach(all::addAll);
        return all;
    }
}
