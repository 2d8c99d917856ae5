/** What was written down of meetings and is not issued. */
@NullMarked
package app.resolved.meetings.unissued.application;

import org.jspecify.annotations.NullMarked;
