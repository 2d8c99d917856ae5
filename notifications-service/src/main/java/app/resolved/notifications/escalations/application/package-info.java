@NullMarked
package app.resolved.notifications.escalations.application;

import org.jspecify.annotations.NullMarked;
