/** The API of action sheets. */
@NullMarked
package app.resolved.meetings.sheet.adapters.rest;

import org.jspecify.annotations.NullMarked;
