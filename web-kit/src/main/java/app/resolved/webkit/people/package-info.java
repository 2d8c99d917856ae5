/** The people and the posts they hold, as the directory tells them. */
@NullMarked
package app.resolved.webkit.people;

import org.jspecify.annotations.NullMarked;
