/** The services as a machine client sees them: by HTTP alone. */
@NullMarked
package app.resolved.localstack.http;

import org.jspecify.annotations.NullMarked;
