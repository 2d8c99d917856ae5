/** Which bodies are published, on MongoDB. */
@NullMarked
package app.resolved.meetings.publishing.adapters.mongo;

import org.jspecify.annotations.NullMarked;
