@NullMarked
package app.resolved.notifications.escalations.adapters.web;

import org.jspecify.annotations.NullMarked;
