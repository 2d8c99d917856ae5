/** What a meeting decided and was asked for, as issued. */
@NullMarked
package app.resolved.meetings.outcomes.domain;

import org.jspecify.annotations.NullMarked;
