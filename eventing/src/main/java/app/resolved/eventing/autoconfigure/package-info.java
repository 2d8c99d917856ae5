/** Puts eventing into a Spring Boot service. */
@NullMarked
package app.resolved.eventing.autoconfigure;

import org.jspecify.annotations.NullMarked;
