/** Bodies that are followed up. */
@NullMarked
package app.resolved.meetings.committees.domain;

import org.jspecify.annotations.NullMarked;
