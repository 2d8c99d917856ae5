/** Describing bodies, and finding them. */
@NullMarked
package app.resolved.meetings.committees.application;

import org.jspecify.annotations.NullMarked;
