/** What arises at a meeting from the meetings before it. */
@NullMarked
package app.resolved.meetings.arising.domain;

import org.jspecify.annotations.NullMarked;
