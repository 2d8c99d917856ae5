/** What was heard of committees and meetings, in MongoDB. */
@NullMarked
package app.resolved.actions.committees.adapters.mongo;

import org.jspecify.annotations.NullMarked;
