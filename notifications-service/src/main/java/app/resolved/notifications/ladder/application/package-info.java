@NullMarked
package app.resolved.notifications.ladder.application;

import org.jspecify.annotations.NullMarked;
