/** Pages of imports. */
@NullMarked
package app.resolved.meetings.imports.adapters.web;

import org.jspecify.annotations.NullMarked;
