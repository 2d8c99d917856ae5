package app.resolved.meetings.minutes.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a proposal hangs together with others, and with what was issued before.
 *
 * @param replaced it was split or merged: others stand in its place
 * @param madeOf those that were split or merged into it
 * @param sameAs what was issued already and is said once more here; null where it is nothing of it
 * @param notSameAs outcomes that were issued already, and items of the work programme, that are
 *     something else
 * @param deed the deed it is part of, the same for all its proposals; null where it is one alone
 * @param item the item of the work programme that has its report; null where none has
 * @param apart proposals that are other deeds, though they look alike
 */
public record Ties(
        boolean replaced,
        List<String> madeOf,
        @Nullable IssuedBefore sameAs,
        List<String> notSameAs,
        @Nullable String deed,
        List<String> apart,
        @Nullable String item) {

    public static final Ties NONE =
            new Ties(false, List.of(), null, List.of(), null, List.of(), null);

    public Ties {
        madeOf = List.copyOf(madeOf);
        notSameAs = List.copyOf(notSameAs);
        apart = List.copyOf(apart);
    }

    static Ties madeOf(List<String> originals) {
        return new Ties(false, originals, null, List.of(), null, List.of(), null);
    }

    Ties replaced(boolean now) {
        return new Ties(now, madeOf, sameAs, notSameAs, deed, apart, item);
    }

    Ties sameAs(@Nullable IssuedBefore issued) {
        return new Ties(replaced, madeOf, issued, notSameAs, deed, apart, item);
    }

    Ties otherThan(String outcomeId) {
        return new Ties(replaced, madeOf, null, with(notSameAs, outcomeId), deed, apart, item);
    }

    Ties in(@Nullable String otherDeed) {
        return new Ties(replaced, madeOf, sameAs, notSameAs, otherDeed, apart, item);
    }

    Ties apartFrom(String proposalId) {
        return new Ties(replaced, madeOf, sameAs, notSameAs, deed, with(apart, proposalId), item);
    }

    Ties on(@Nullable String itemId) {
        return new Ties(replaced, madeOf, sameAs, notSameAs, deed, apart, itemId);
    }

    Ties notOn(String itemId) {
        return new Ties(replaced, madeOf, sameAs, with(notSameAs, itemId), deed, apart, null);
    }

    private static List<String> with(List<String> before, String one) {
        return Stream.concat(before.stream(), Stream.of(one)).distinct().toList();
    }
}
