/** The API of committees. */
@NullMarked
package app.resolved.meetings.committees.adapters.rest;

import org.jspecify.annotations.NullMarked;
