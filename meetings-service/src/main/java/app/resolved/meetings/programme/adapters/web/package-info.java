/** The work programme as a page. */
@NullMarked
package app.resolved.meetings.programme.adapters.web;

import org.jspecify.annotations.NullMarked;
