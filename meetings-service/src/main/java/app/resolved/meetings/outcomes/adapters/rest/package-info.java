/** The API of outcomes. */
@NullMarked
package app.resolved.meetings.outcomes.adapters.rest;

import org.jspecify.annotations.NullMarked;
