/** Matters arising as a page that is printed for the agenda. */
@NullMarked
package app.resolved.meetings.arising.adapters.web;

import org.jspecify.annotations.NullMarked;
