/** What a committee will deal with when, who asked for it and why. */
@NullMarked
package app.resolved.meetings.programme.domain;

import org.jspecify.annotations.NullMarked;
