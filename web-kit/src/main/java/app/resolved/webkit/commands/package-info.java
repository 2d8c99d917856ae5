/** What comes with a command of the API: once only, not too large, and of what version. */
@NullMarked
package app.resolved.webkit.commands;

import org.jspecify.annotations.NullMarked;
