/** The public pages, and their switch. */
@NullMarked
package app.resolved.meetings.publishing.adapters.web;

import org.jspecify.annotations.NullMarked;
