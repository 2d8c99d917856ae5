@NullMarked
package app.resolved.notifications.ladder.adapters;

import org.jspecify.annotations.NullMarked;
