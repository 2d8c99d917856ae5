@NullMarked
package app.resolved.notifications.deliveries.adapters.worker;

import org.jspecify.annotations.NullMarked;
