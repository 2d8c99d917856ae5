/** What every service's pages and API share: look, sign-in, problems, lists. */
@NullMarked
package app.resolved.webkit;

import org.jspecify.annotations.NullMarked;
