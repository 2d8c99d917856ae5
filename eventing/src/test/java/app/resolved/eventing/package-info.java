@NullMarked
package app.resolved.eventing;

import org.jspecify.annotations.NullMarked;
