/** What others here may ask of work programmes. */
@NullMarked
package app.resolved.actions.programme.application;

import org.jspecify.annotations.NullMarked;
