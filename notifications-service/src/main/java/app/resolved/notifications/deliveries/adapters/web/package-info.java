@NullMarked
package app.resolved.notifications.deliveries.adapters.web;

import org.jspecify.annotations.NullMarked;
