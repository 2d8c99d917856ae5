@NullMarked
package app.resolved.eventing.settling;

import org.jspecify.annotations.NullMarked;
