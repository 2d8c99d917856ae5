/** Tables in CSV. */
@NullMarked
package app.resolved.meetings.imports.adapters.csv;

import org.jspecify.annotations.NullMarked;
