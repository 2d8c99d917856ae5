/** Imports by API. */
@NullMarked
package app.resolved.meetings.imports.adapters.rest;

import org.jspecify.annotations.NullMarked;
