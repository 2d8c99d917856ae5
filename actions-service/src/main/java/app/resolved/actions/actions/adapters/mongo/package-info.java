/** Actions in MongoDB. */
@NullMarked
package app.resolved.actions.actions.adapters.mongo;

import org.jspecify.annotations.NullMarked;
