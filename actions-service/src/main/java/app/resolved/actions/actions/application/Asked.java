package app.resolved.actions.actions.application;

import org.jspecify.annotations.Nullable;

/**
 * How something is asked of an action.
 *
 * @param commandId a second try under the same id gives the first result
 * @param ifVersion the version that whoever asks has seen; null where they do not say
 */
public record Asked(String actionId, String commandId, @Nullable Long ifVersion) {}
