@NullMarked
package app.resolved.notifications.deliveries.adapters;

import org.jspecify.annotations.NullMarked;
