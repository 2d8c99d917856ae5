@NullMarked
package app.resolved.notifications.directory.adapters.mongo;

import org.jspecify.annotations.NullMarked;
