/** Keeps aside the facts of keys that fail, and gives them again. */
@NullMarked
package app.resolved.eventing.parking;

import org.jspecify.annotations.NullMarked;
