package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "Noted." or "Agreed." alone says what became of the sentence before it. */
final class Verdict {

    private static final Pattern VERDICT =
            Pattern.compile(
                    "noted|agreed|approved|carried|all agreed|accepted|adopted|unanimously"
                        + " agreed|resolved|no objections?|carried unanimously|so"
                        + " agreed|(?:this|that) was (?:so"
                        + " )?(?:agreed|accepted|supported|approved)|(?:(?:the|all)"
                        + " )?(?:members|councillors|board|committee|panel|forum|group|council|governors|trustees)"
                        + " (?:all |unanimously )?agreed(?: to this| this| with this)?");
    private static final Set<String> SUGGESTING =
            WordSet.of("suggested proposed requested asked offered recommended");
    private static final Set<String> SETTLED_BY_IT =
            WordSet.of("raised lowered increased reduced set kept changed");
    private static final int NEAR = 10;
    private static final double SURE = 0.8;

    private final Sentence sentence;
    private final String words;

    Verdict(Sentence sentence) {
        this.sentence = sentence;
        this.words =
                sentence.words().text().toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip();
    }

    boolean alone() {
        return VERDICT.matcher(words).matches();
    }

    /** "The Chair suggested moving it to June": a deed, where all say yes. */
    private static boolean suggests(Sentence said) {
        Words words = said.words();
        for (int k = 0; k < words.size(); k++) {
            boolean doing = said.verbs().isDoing(words, k + 1);
            boolean so = doing || words.is(k + 1, "for") || words.is(k, "proposed", "to");
            so |= words.is(k, "asked", "to") && said.verbs().isDeed(words, k + 2);
            so |= words.is(k, "asked", "if") && words.is(k + 3, "could", "be");
            so |= words.is(k, "asked", "if", "we", "could");
            so |= words.is(k + 1, "that") && be(said, k + 3);
            if (words.in(k, SUGGESTING) && so || words.is(k, "content", "for")) {
                return true;
            }
        }
        return false;
    }

    /** "proposed that a briefing be arranged": done to a thing. */
    private static boolean be(Sentence said, int from) {
        Words words = said.words();
        for (int k = from; k < from + NEAR; k++) {
            if (words.is(k, "be")) {
                return said.verbs().isParticipleOfDeed(words, k + 1)
                        && !words.in(k + 1, SETTLED_BY_IT);
            }
        }
        return false;
    }

    private static @Nullable String owner(List<Found> before) {
        return before.isEmpty() ? null : before.getLast().doer();
    }

    /**
     * The sentence before, now for information, unless somebody there surely has something to do.
     */
    List<Found> on(List<Found> before, Sentence said) {
        int end = sentence.start() + sentence.words().text().length();
        boolean doing =
                before.stream()
                        .anyMatch(found ->
                                found.finding().forAction()
                                        && found.finding().confidence() >= SURE);
        if (doing) {
            return before;
        }
        if (!words.equals("noted") && suggests(said)) {
            Finding agreed =
                    Finding.action(Kind.RESOLUTION_PART, 0, 0, null, sentence.words().text(), 0.7);
            return List.of(new Found(agreed, said, said.start(), end, owner(before)));
        }
        Finding verdict =
                Finding.information(Kind.RESOLUTION_PART, 0, 0, sentence.words().text(), 0.75);
        return List.of(new Found(verdict, said, said.start(), end, null));
    }
}
