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
        return s.doers().between(words, from, to);
    }
}
