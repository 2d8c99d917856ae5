/** What outcomes add to work programmes. */
@NullMarked
package app.resolved.meetings.programme.adapters.kafka;

import org.jspecify.annotations.NullMarked;
