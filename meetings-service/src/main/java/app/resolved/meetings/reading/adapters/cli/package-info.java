/** The reader on the command line. */
@NullMarked
package app.resolved.meetings.reading.adapters.cli;

import org.jspecify.annotations.NullMarked;
