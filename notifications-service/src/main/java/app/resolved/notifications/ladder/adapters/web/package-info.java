@NullMarked
package app.resolved.notifications.ladder.adapters.web;

import org.jspecify.annotations.NullMarked;
