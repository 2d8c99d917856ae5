package app.resolved.meetings.imports.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who imports.
 *
 * @param personId null for a machine
 */
public record Importer(@Nullable String personId, String name) {}
