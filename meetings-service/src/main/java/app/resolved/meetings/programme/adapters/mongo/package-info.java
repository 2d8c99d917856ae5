/** Work programmes in MongoDB. */
@NullMarked
package app.resolved.meetings.programme.adapters.mongo;

import org.jspecify.annotations.NullMarked;
