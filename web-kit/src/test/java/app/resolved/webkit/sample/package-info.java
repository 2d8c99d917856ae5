/** A service with nothing of its own but a page with every part, to see web-kit at work. */
@NullMarked
package app.resolved.webkit.sample;

import org.jspecify.annotations.NullMarked;
