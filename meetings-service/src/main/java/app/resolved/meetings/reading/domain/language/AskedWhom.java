package app.resolved.meetings.reading.domain.language;

import org.jspecify.annotations.Nullable;

/** Finds who is asked in "asked the Clerk to", "asked him to", "asked the two of them to". */
final class AskedWhom {

    private AskedWhom() {}

    /** Somebody named, or "him" and "her" of whoever was speaking. */
    static @Nullable Doer between(Words words, int i, int from, int to, Sentence s) {
        boolean him = words.is(from, "him") || words.is(from, "her") || words.is(from, "them");
        Doer asker = him && to == from + 1 ? s.doers().before(words, i) : null;
        if (words.is(from, "the", "two", "of", "them") && to == from + 4) {
            return new Doer(words.phrase(from, to), from, to, Doer.Sort.PEOPLE);
        }
        boolean chair = asker != null && asker.is(Doer.Sort.PERSON, Doer.Sort.BODY);
        if (chair && !words.is(from, "them")) {
            String meant = words.is(from, "him") ? "he" : "she";
            return new Doer(meant, from, to, Doer.Sort.PRONOUN);
        }
        Doer thanked = words.is(from, "them") && to == from + 1 ? thanked(words, i, s) : null;
        return thanked == null ? s.doers().between(words, from, to) : thanked;
    }

    /** "thanked the officers for coming and asked them to". */
    private static @Nullable Doer thanked(Words words, int asked, Sentence s) {
        int thanks = asked - 1;
        while (thanks > 0 && !words.is(thanks, "thanked")) {
            thanks--;
        }
        Doer named = null;
        for (int end = thanks + 2; words.is(thanks, "thanked") && end < asked; end++) {
            Doer longer = s.doers().between(words, thanks + 1, end);
            named = longer == null || named != null ? named : longer;
        }
        return named;
    }
}
