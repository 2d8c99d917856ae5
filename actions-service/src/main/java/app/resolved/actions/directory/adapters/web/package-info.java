/** The pages of the directory. */
@NullMarked
package app.resolved.actions.directory.adapters.web;

import org.jspecify.annotations.NullMarked;
