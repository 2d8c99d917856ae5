package app.resolved.actions.actions.domain;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A post that gets a copy of a recommendation, for information, once.
 *
 * @param title the post's title when it was chosen
 * @param on the day on which a clerk chose it, in Europe/London
 */
public record Copied(String postId, String title, @Nullable String agencyId, LocalDate on) {}
