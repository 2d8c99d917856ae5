@NullMarked
package app.resolved.meetings.imports.domain.ics;

import org.jspecify.annotations.NullMarked;
