/** Matters arising as a document for the agenda. */
@NullMarked
package app.resolved.meetings.arising.adapters.print;

import org.jspecify.annotations.NullMarked;
