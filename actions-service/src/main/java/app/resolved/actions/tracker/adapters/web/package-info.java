/** A committee's tracker, and what the chair looks at before the meeting. */
@NullMarked
package app.resolved.actions.tracker.adapters.web;

import org.jspecify.annotations.NullMarked;
