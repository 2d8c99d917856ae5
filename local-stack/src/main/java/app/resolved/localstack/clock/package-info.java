/** Calendar time that can be moved: all that the local stack puts on a service's class path. */
@NullMarked
package app.resolved.localstack.clock;

import org.jspecify.annotations.NullMarked;
