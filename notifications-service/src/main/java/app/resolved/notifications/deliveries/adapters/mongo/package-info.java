@NullMarked
package app.resolved.notifications.deliveries.adapters.mongo;

import org.jspecify.annotations.NullMarked;
