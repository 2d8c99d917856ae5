/** Work programmes to the outside. */
@NullMarked
package app.resolved.meetings.programme.adapters;

import org.jspecify.annotations.NullMarked;
