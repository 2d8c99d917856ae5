/** Keeping action sheets and issuing their rows. */
@NullMarked
package app.resolved.meetings.sheet.application;

import org.jspecify.annotations.NullMarked;
