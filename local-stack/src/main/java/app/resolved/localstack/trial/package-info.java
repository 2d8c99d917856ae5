/** One's own minutes tried out, and a reckoning that shares nothing with the sender. */
@NullMarked
package app.resolved.localstack.trial;

import org.jspecify.annotations.NullMarked;
