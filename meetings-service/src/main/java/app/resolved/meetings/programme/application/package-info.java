/** Keeping work programmes. */
@NullMarked
package app.resolved.meetings.programme.application;

import org.jspecify.annotations.NullMarked;
