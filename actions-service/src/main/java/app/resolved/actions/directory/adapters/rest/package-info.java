/** The API of the directory. */
@NullMarked
package app.resolved.actions.directory.adapters.rest;

import org.jspecify.annotations.NullMarked;
