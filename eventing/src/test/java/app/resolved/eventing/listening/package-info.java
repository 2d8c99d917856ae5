@NullMarked
package app.resolved.eventing.listening;

import org.jspecify.annotations.NullMarked;
