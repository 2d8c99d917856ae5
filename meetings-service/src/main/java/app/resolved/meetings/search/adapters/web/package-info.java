/** The page of search. */
@NullMarked
package app.resolved.meetings.search.adapters.web;

import org.jspecify.annotations.NullMarked;
