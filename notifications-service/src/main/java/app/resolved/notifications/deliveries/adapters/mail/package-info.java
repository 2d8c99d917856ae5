@NullMarked
package app.resolved.notifications.deliveries.adapters.mail;

import org.jspecify.annotations.NullMarked;
