/** What went wrong, said once: as problem details to programs, as a page to people. */
@NullMarked
package app.resolved.webkit.problems;

import org.jspecify.annotations.NullMarked;
