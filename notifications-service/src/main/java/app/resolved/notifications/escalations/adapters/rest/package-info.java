@NullMarked
package app.resolved.notifications.escalations.adapters.rest;

import org.jspecify.annotations.NullMarked;
