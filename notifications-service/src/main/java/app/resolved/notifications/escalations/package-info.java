@NullMarked
package app.resolved.notifications.escalations;

import org.jspecify.annotations.NullMarked;
