/** The searchable copies on MongoDB. */
@NullMarked
package app.resolved.meetings.search.adapters.mongo;

import org.jspecify.annotations.NullMarked;
