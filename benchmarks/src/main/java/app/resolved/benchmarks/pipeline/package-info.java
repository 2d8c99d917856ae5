/** B2: from the resolution to the schedule of its reminders, through the deployed services. */
@NullMarked
package app.resolved.benchmarks.pipeline;

import org.jspecify.annotations.NullMarked;
