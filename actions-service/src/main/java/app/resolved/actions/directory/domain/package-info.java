/** Whom the words of a minute mean. */
@NullMarked
package app.resolved.actions.directory.domain;

import org.jspecify.annotations.NullMarked;
