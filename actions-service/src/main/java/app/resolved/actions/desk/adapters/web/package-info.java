/** The clerk's desk: what has fallen between two stools. */
@NullMarked
package app.resolved.actions.desk.adapters.web;

import org.jspecify.annotations.NullMarked;
