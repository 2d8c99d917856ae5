/** Planned reports in MongoDB. */
@NullMarked
package app.resolved.actions.programme.adapters.mongo;

import org.jspecify.annotations.NullMarked;
