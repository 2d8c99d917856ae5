@NullMarked
package app.resolved.notifications.deliveries;

import org.jspecify.annotations.NullMarked;
