@NullMarked
package app.resolved.notifications.directory.application;

import org.jspecify.annotations.NullMarked;
