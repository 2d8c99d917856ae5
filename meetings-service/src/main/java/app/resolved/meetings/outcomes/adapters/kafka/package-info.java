/** What is heard of actions and posts, so that a minute shows what became of it. */
@NullMarked
package app.resolved.meetings.outcomes.adapters.kafka;

import org.jspecify.annotations.NullMarked;
