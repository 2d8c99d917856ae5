package app.resolved.meetings.outcomes.domain;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.contracts.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An outcome as it stood until it was amended.
 *
 * @param until when it was amended
 * @param by the name of who amended it
 * @param reason why
 */
public record EarlierWords(
        Instant until,
        String by,
        String reason,
        Place place,
        OutcomeKind kind,
        Purpose purpose,
        String title,
        String wording,
        @Nullable String madeTo,
        @Nullable String due,
        Terms terms) {}
