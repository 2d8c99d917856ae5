/** What of a body anybody may read. */
@NullMarked
package app.resolved.meetings.publishing.application;

import org.jspecify.annotations.NullMarked;
