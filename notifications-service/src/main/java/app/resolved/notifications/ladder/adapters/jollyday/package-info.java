@NullMarked
package app.resolved.notifications.ladder.adapters.jollyday;

import org.jspecify.annotations.NullMarked;
