@NullMarked
package app.resolved.notifications.escalations.adapters.mongo;

import org.jspecify.annotations.NullMarked;
