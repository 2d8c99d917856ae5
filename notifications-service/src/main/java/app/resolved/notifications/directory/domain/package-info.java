@NullMarked
package app.resolved.notifications.directory.domain;

import org.jspecify.annotations.NullMarked;
