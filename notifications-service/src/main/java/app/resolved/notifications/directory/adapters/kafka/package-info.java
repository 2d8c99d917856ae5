@NullMarked
package app.resolved.notifications.directory.adapters.kafka;

import org.jspecify.annotations.NullMarked;
