package app.resolved.meetings.reading.domain.language;

import org.jspecify.annotations.Nullable;

/**
 * The verb of a decision.
 *
 * @param verb its place in the sentence
 * @param base its base form
 * @param passive whether it stands as "be noted"
 */
record Head(int verb, String base, boolean passive, @Nullable Doer doer) {}
