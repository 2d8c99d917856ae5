package app.resolved.actions.actions.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post that gets a copy of a recommendation, for information, once.
 *
 * @param title the post's title when it was chosen
 * @param on the day on which a clerk chose it, in Europe/London
 */
public record Copied(String postId, String title, @Nullable String agencyId, LocalDate on) {}
