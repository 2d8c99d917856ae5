@NullMarked
package app.resolved.notifications.smtp;

import org.jspecify.annotations.NullMarked;
