@NullMarked
package app.resolved.notifications.ladder.adapters.mongo;

import org.jspecify.annotations.NullMarked;
