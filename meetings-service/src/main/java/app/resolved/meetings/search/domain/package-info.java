/** Words that are looked for, and where they stand. */
@NullMarked
package app.resolved.meetings.search.domain;

import org.jspecify.annotations.NullMarked;
