@NullMarked
package app.resolved.meetings.imports.adapters.ics;

import org.jspecify.annotations.NullMarked;
