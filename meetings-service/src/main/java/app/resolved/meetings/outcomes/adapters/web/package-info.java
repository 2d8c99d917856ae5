/** The page of a meeting: what it decided, and what became of it. */
@NullMarked
package app.resolved.meetings.outcomes.adapters.web;

import org.jspecify.annotations.NullMarked;
