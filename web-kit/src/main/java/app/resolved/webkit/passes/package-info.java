/** Passes: what a link in a mail proves, for whoever has no account. */
@NullMarked
package app.resolved.webkit.passes;

import org.jspecify.annotations.NullMarked;
