/** The API of work programmes. */
@NullMarked
package app.resolved.meetings.programme.adapters.rest;

import org.jspecify.annotations.NullMarked;
