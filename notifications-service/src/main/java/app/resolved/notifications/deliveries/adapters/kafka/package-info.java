@NullMarked
package app.resolved.notifications.deliveries.adapters.kafka;

import org.jspecify.annotations.NullMarked;
