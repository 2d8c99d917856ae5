package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.outcomes.domain.Restriction;
import org.jspecify.annotations.Nullable;

/**
 * An item of the minutes: its number, where it has one, its title, and where it stands.
 *
 * @param restriction why the public was excluded; null where it was not
 */
public record MinutesItem(
        @Nullable String number, String title, Extent extent, @Nullable Restriction restriction) {

    public MinutesItem(@Nullable String number, String title, Extent extent) {
        this(number, title, extent, null);
    }
}
