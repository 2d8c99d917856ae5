/** Outcomes and references in MongoDB. */
@NullMarked
package app.resolved.meetings.outcomes.adapters.mongo;

import org.jspecify.annotations.NullMarked;
