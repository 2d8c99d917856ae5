/** The directory in MongoDB. */
@NullMarked
package app.resolved.actions.directory.adapters.mongo;

import org.jspecify.annotations.NullMarked;
