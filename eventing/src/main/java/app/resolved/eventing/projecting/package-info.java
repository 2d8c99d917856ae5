/** Copies of what others own, written only where newer. */
@NullMarked
package app.resolved.eventing.projecting;

import org.jspecify.annotations.NullMarked;
