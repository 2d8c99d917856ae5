/** The API of matters arising. */
@NullMarked
package app.resolved.meetings.arising.adapters.rest;

import org.jspecify.annotations.NullMarked;
