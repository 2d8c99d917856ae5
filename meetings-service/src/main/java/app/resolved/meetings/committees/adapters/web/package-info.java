/** The pages of committees. */
@NullMarked
package app.resolved.meetings.committees.adapters.web;

import org.jspecify.annotations.NullMarked;
