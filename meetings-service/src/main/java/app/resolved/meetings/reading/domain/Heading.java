package app.resolved.meetings.reading.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which meeting it was, as far as the document says. */
public record Heading(@Nullable String body, @Nullable LocalDate date, @Nullable String place) {}
