/** Reviews and the documents they rest on, in MongoDB and its GridFS. */
@NullMarked
package app.resolved.meetings.minutes.adapters.mongo;

import org.jspecify.annotations.NullMarked;
