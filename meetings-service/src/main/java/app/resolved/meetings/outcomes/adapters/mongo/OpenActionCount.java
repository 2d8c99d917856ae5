package app.resolved.meetings.outcomes.adapters.mongo;

import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How many actions of a body are open.
 *
 * @param id the body's
 * @param version rises with each count, so that an older count never overwrites a newer one
 */
@Document("openActionCounts")
record OpenActionCount(String id, long open, long version) {}
