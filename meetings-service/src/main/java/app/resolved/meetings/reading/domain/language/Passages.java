package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.structure.Mode;
import app.resolved.meetings.reading.domain.structure.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one passage: its sentences in turn, then the name in its margin. */
final class Passages {

    private static final int LOOKED_AHEAD = 300;
    private static final Pattern SECONDING =
            Pattern.compile(
                    "(?!.*(?i:agreed|carried|resolved|approved|favour))(?:(?:This|It|The proposal)"
                            + " was )?[Ss]econded (?:by )?[^.]{2,40}\\.?|[^.]{2,40} seconded(?:"
                            + " (?:this|it|the proposal))?\\.?");

    private final English english;
    private final Sentences sentences;
    private final Shouting shouting;
    private final Doers doers;
    private final Verbs verbs;
    private final Decisions decisions;
    private final DecidedTwice decidedTwice;
    private final Rules rules;
    private final LastNamed lastNamed;
    private final Setting setting;
    private final SecondReader second;
    private int item = -1;
    private @Nullable String things;

    Passages(
            English english,
            Sentences sentences,
            Shouting shouting,
            Doers doers,
            Verbs verbs,
            Decisions decisions,
            Rules rules,
            LastNamed lastNamed,
            Setting setting,
            SecondReader second) {
        this.english = english;
        this.sentences = sentences;
        this.shouting = shouting;
        this.doers = doers;
        this.verbs = verbs;
        this.decisions = decisions;
        this.decidedTwice = new DecidedTwice(decisions, english, doers, verbs, this::sentence);
        this.rules = rules;
        this.lastNamed = lastNamed;
        this.setting = setting;
        this.second = second;
    }

    List<Found> read(Passage written, @Nullable Passage following) {
        Passage passage = shouting.spoken(written);
        String after =
                following != null && following.item() == passage.item() ? start(following) : "";
        if (passage.item() != item) {
            item = passage.item();
            lastNamed.newItem();
        }
        things = null;
        List<Found> found = new ArrayList<>();
        List<SecondReader.Thought> thoughts = new ArrayList<>();
        List<Span> spans = sentences.of(passage.text());
        List<Words> all = spans.stream().map(one -> words(passage, one)).toList();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            String next = overSeconding(spans, i + 1, passage, after);
            Words words = all.get(i);
            Sentence sentence = new Sentence(words, passage, span.start(), next, doers, verbs);
            Orders orders = new Orders(sentence);
            if (orders.alone() && !found.isEmpty()) {
                found.set(found.size() - 1, orders.ownerOf(found.getLast()));
            } else if (orders.alone() && i > 0) {
                found.add(
                        orders.deedOf(
                                spans.get(i - 1).start(), this::sentenceAt, spans.get(i - 1)));
            } else if (i > 0 && found.isEmpty() && new MarkedAction(sentence).alone()) {
                Sentence said = sentenceAt(passage, spans.get(i - 1));
                found.add(new MarkedAction(sentence).deedOf(said));
            } else if (i > 0 && new Verdict(sentence).alone()) {
                Span before = spans.get(i - 1);
                List<Found> there =
                        found.stream().filter(one -> one.start() >= before.start()).toList();
                found.removeAll(there);
                found.addAll(new Verdict(sentence).on(there, sentenceAt(passage, before)));
            } else if (i > 0 && answered(sentence, spans.get(i - 1), found)) {
                lastNamed.heard(words, doers);
            } else {
                int before = i == 0 ? span.start() : spans.get(i - 1).start();
                List<Found> own =
                        new TrailingOwner(sentence).own(decidedTwice.read(sentence, i), before);
                own = new MarkedAction(sentence).on(own);
                found.addAll(i == 0 ? own : Answered.joined(found, own, spans.get(i - 1)));
            }
            Words before = i == 0 ? null : all.get(i - 1);
            Words behind = i + 1 < all.size() ? all.get(i + 1) : null;
            thoughts.add(second.of(sentence, before, behind, lastNamed));
            lastNamed.heard(words, doers);
        }
        List<Found> own = new Margin(passage).own(Restated.leftOut(found), spans, this::sentenceAt);
        return second.over(own, thoughts);
    }

    /** What is said next, where "Seconded by Cllr Oak." says nothing of it. */
    private static String overSeconding(List<Span> spans, int at, Passage passage, String after) {
        String next = at < spans.size() ? spans.get(at).of(passage.text()) : after;
        boolean seconding = at + 1 < spans.size() && SECONDING.matcher(next.strip()).matches();
        return seconding ? spans.get(at + 1).of(passage.text()) : next;
    }

    private Words words(Passage passage, Span span) {
        return new Words(span.of(passage.text()), english);
    }

    /** Whether the sentence only says yes to the one before, and is joined to it. */
    private boolean answered(Sentence sentence, Span before, List<Found> found) {
        boolean last = !found.isEmpty() && found.getLast().end() == before.end();
        Found asked = last ? found.getLast() : null;
        Found both =
                new Reply(sentence).to(asked, sentenceAt(sentence.passage(), before), lastNamed);
        if (both != null && last) {
            found.removeLast();
        }
        return both != null && found.add(both);
    }

    private static String start(Passage passage) {
        return passage.text().substring(0, Math.min(LOOKED_AHEAD, passage.text().length()));
    }

    private Sentence sentenceAt(Passage passage, Span span) {
        return new Sentence(words(passage, span), passage, span.start(), "", doers, verbs);
    }

    private List<Found> sentence(Sentence sentence, int index) {
        List<Finding> findings = new ArrayList<>();
        Finding decided = index == 0 ? decided(sentence) : null;
        if (decided != null) {
            findings.add(decided);
        }
        Weighing weighing = new Weighing(sentence);
        for (Finding finding : rules.findings(sentence)) {
            findings.add(setting.weigh(weighing.weigh(finding), sentence));
        }
        if (sentence.passage().mode() == Mode.ACTIONS || Listed.labelled(sentence)) {
            for (Finding listed : new Listed(sentence).findings(findings)) {
                findings.add(weighing.weigh(listed));
            }
        }
        return new Clauses(sentence, lastNamed).split(findings, decided);
    }

    /** "RECOMMENDED to Council that", be it in the label or behind it. */
    private @Nullable Doer madeTo(Words own, String cue) {
        Doer behind = Stem.recommendedTo(own, own.size(), doers);
        Words label = new Words(cue, english);
        for (int i = 0; behind == null && i < label.size(); i++) {
            for (int k = label.size(); label.is(i, "to") && k > i + 1; k--) {
                Doer to = label.at(k - 1).isWord() ? doers.between(label, i + 1, k) : null;
                if (to != null && to.is(Doer.Sort.BODY, Doer.Sort.PERSON)) {
                    return new Doer(to.words(), 0, 0, to.sort());
                }
            }
        }
        return behind;
    }

    /** The words under "RESOLVED" are a decision, with the stem that its parts share. */
    private @Nullable Finding decided(Sentence sentence) {
        Passage passage = sentence.passage();
        if (passage.mode() != Mode.DECISION && passage.mode() != Mode.RECOMMENDATION) {
            return null;
        }
        Kind kind = passage.mode() == Mode.DECISION ? Kind.RESOLUTION_PART : Kind.RECOMMENDATION;
        String cue = passage.cue() == null ? "RESOLVED" : passage.cue();
        Words own = sentence.words();
        String stem = passage.stem();
        if (stem == null && Narrated.in(own, doers)) {
            return null;
        }
        if (stem == null) {
            Finding found = decisions.read(own, 0, own.size(), doers, kind, cue);
            Doer to = kind == Kind.RECOMMENDATION ? madeTo(own, cue) : null;
            if (to != null) {
                int deed = found == null ? 0 : found.deed();
                return Finding.action(kind, 0, deed, null, cue, 0.9).by(to);
            }
            return found == null
                    ? Finding.information(kind, 0, 0, cue, 0.6)
                    : Recommends.another(found, own, doers);
        }
        Stem shared = new Stem(stem, english);
        things = isThing(sentence) && !shared.wanted() ? stem : null;
        return shared.read(own, decisions, doers, kind, cue);
    }

    /** "Tender and Contract": a part without a deed of its own. */
    private boolean isThing(Sentence part) {
        Words own = part.words();
        boolean deed = own.tagged(0, "VERB") && own.lower(0).endsWith("ed");
        return !deed
                && decisions.resolution(own, 0, doers, "") == null
                && rules.findings(part).isEmpty();
    }

    /**
     * Whether a part only names one thing more of what the part before it named: together they say
     * what the stem is about. What was asked for is a deed each.
     */
    boolean goesOn(Passage passage) {
        if (things == null || !things.equals(passage.stem())) {
            return false;
        }
        List<Span> spans = sentences.of(passage.text());
        return spans.size() == 1 && isThing(sentenceAt(passage, spans.getFirst()));
    }
}
