/** The sample council, and how it is loaded. */
@NullMarked
package app.resolved.localstack.council;

import org.jspecify.annotations.NullMarked;
