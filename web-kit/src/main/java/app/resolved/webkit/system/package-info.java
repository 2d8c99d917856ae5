/** Whether the service is well: what is parked, what waits, and replay. */
@NullMarked
package app.resolved.webkit.system;

import org.jspecify.annotations.NullMarked;
