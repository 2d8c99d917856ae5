@NullMarked
package app.resolved.notifications.escalations.domain;

import org.jspecify.annotations.NullMarked;
