/** Says whether all work in hand is done. */
@NullMarked
package app.resolved.eventing.settling;

import org.jspecify.annotations.NullMarked;
