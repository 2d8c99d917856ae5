/** How refusals are told by the API and the pages. */
@NullMarked
package app.resolved.meetings.answering;

import org.jspecify.annotations.NullMarked;
