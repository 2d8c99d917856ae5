@NullMarked
package app.resolved.notifications;

import org.jspecify.annotations.NullMarked;
