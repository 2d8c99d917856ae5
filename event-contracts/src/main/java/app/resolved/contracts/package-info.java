/** What the services say to each other: sealed facts, each with the full state that others need. */
@NullMarked
package app.resolved.contracts;

import org.jspecify.annotations.NullMarked;
