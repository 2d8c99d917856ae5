/** The rules of the house, as tests that every module runs over its own classes. */
@NullMarked
package app.resolved.testkit.architecture;

import org.jspecify.annotations.NullMarked;
