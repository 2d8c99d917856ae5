/** The commands. */
@NullMarked
package app.resolved.localstack.cli;

import org.jspecify.annotations.NullMarked;
