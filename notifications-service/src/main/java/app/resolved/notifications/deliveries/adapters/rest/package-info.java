@NullMarked
package app.resolved.notifications.deliveries.adapters.rest;

import org.jspecify.annotations.NullMarked;
