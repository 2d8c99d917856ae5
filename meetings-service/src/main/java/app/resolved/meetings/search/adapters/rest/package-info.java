/** The API of search. */
@NullMarked
package app.resolved.meetings.search.adapters.rest;

import org.jspecify.annotations.NullMarked;
