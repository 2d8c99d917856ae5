/** A work programme as a document and as a table, for the agenda and for spreadsheets. */
@NullMarked
package app.resolved.meetings.programme.adapters.export;

import org.jspecify.annotations.NullMarked;
