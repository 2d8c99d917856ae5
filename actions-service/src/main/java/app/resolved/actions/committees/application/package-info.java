/** What others here may ask of committees and their meetings. */
@NullMarked
package app.resolved.actions.committees.application;

import org.jspecify.annotations.NullMarked;
