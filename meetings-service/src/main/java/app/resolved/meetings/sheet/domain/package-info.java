/** The action sheet of a meeting: its rows, pasted lists, and issuing them. */
@NullMarked
package app.resolved.meetings.sheet.domain;

import org.jspecify.annotations.NullMarked;
