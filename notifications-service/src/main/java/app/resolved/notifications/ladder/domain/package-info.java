@NullMarked
package app.resolved.notifications.ladder.domain;

import org.jspecify.annotations.NullMarked;
