@NullMarked
package app.resolved.notifications.ladder.adapters.rest;

import org.jspecify.annotations.NullMarked;
