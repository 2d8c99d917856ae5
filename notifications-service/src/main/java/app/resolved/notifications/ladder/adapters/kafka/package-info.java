@NullMarked
package app.resolved.notifications.ladder.adapters.kafka;

import org.jspecify.annotations.NullMarked;
