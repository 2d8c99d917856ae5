/** Keeps the searchable copies up to date. */
@NullMarked
package app.resolved.meetings.search.adapters.kafka;

import org.jspecify.annotations.NullMarked;
