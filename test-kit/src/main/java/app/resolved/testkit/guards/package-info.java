/** Takes guards away, and stops at named points, so that tests of faults are seen to fail. */
@NullMarked
package app.resolved.testkit.guards;

import org.jspecify.annotations.NullMarked;
