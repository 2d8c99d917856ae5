/** Committees in MongoDB. */
@NullMarked
package app.resolved.meetings.committees.adapters.mongo;

import org.jspecify.annotations.NullMarked;
