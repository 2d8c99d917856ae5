/** Action sheets in MongoDB. */
@NullMarked
package app.resolved.meetings.sheet.adapters.mongo;

import org.jspecify.annotations.NullMarked;
