package app.resolved.actions.actions.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an action.
 *
 * @param who the person's name, or what acted where no person did
 * @param forPost the post for which they acted, such as "General Counsel" or "Clerk"
 * @param why the reason or note they gave
 * @param from what it was before, in words
 * @param to what it became, in words
 */
public record Entry(
        Instant at,
        Happening what,
        String who,
        @Nullable String personId,
        @Nullable String forPost,
        @Nullable String why,
        @Nullable String from,
        @Nullable String to) {}
