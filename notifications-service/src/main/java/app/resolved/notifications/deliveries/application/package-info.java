@NullMarked
package app.resolved.notifications.deliveries.application;

import org.jspecify.annotations.NullMarked;
