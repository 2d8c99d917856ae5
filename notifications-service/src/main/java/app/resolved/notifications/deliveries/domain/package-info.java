@NullMarked
package app.resolved.notifications.deliveries.domain;

import org.jspecify.annotations.NullMarked;
