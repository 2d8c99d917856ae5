package app.resolved.meetings.deciding;

import org.jspecify.annotations.Nullable;

/**
 * What comes with every command.
 *
 * @param id under which a second try is known
 * @param ifVersion the version that the person had seen; null where they did not say
 * @param by the name of the person who gave it
 */
public record Command(String id, @Nullable Long ifVersion, String by) {}
