@NullMarked
package app.resolved.notifications.ladder;

import org.jspecify.annotations.NullMarked;
