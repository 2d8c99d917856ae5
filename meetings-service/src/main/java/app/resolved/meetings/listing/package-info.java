/** Lists by keyset: a page, and where the next one begins. */
@NullMarked
package app.resolved.meetings.listing;

import org.jspecify.annotations.NullMarked;
