/** The switch of a body, by API. */
@NullMarked
package app.resolved.meetings.publishing.adapters.rest;

import org.jspecify.annotations.NullMarked;
