/** How the API is described: errors, headers, lists and examples, the same for every operation. */
@NullMarked
package app.resolved.webkit.description;

import org.jspecify.annotations.NullMarked;
