/** The API of readings, reviews and issuing. */
@NullMarked
package app.resolved.meetings.minutes.adapters.rest;

import org.jspecify.annotations.NullMarked;
