/** The page Action sheet: what goes out the morning after. */
@NullMarked
package app.resolved.meetings.sheet.adapters.web;

import org.jspecify.annotations.NullMarked;
