/** Finding outcomes by their words. */
@NullMarked
package app.resolved.meetings.search.application;

import org.jspecify.annotations.NullMarked;
