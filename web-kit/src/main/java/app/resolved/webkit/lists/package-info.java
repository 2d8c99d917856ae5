/** Lists by keyset: cursors that cannot be forged, and pages of rows. */
@NullMarked
package app.resolved.webkit.lists;

import org.jspecify.annotations.NullMarked;
