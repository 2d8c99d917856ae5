/** What a file of a council's own says, row by row. */
@NullMarked
package app.resolved.meetings.imports.domain;

import org.jspecify.annotations.NullMarked;
