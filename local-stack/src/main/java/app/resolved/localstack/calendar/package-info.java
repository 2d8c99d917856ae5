/** Moves calendar time, and waits until every service has done what was due. */
@NullMarked
package app.resolved.localstack.calendar;

import org.jspecify.annotations.NullMarked;
