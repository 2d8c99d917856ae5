/** A walk through the whole in a browser, as a clerk, an officer and a chair take it. */
@NullMarked
package app.resolved.localstack.walk;

import org.jspecify.annotations.NullMarked;
