@NullMarked
package app.resolved.notifications.escalations.adapters;

import org.jspecify.annotations.NullMarked;
