/** Imports of what a council has. */
@NullMarked
package app.resolved.meetings.imports.application;

import org.jspecify.annotations.NullMarked;
