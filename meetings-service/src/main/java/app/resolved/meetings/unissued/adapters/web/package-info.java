/** What was written down of meetings and is not issued, as a page. */
@NullMarked
package app.resolved.meetings.unissued.adapters.web;

import org.jspecify.annotations.NullMarked;
