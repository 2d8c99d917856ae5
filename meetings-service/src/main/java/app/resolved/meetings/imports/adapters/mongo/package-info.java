@NullMarked
package app.resolved.meetings.imports.adapters.mongo;

import org.jspecify.annotations.NullMarked;
