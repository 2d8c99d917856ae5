/** What the features share to keep their documents. */
@NullMarked
package app.resolved.actions.storage;

import org.jspecify.annotations.NullMarked;
