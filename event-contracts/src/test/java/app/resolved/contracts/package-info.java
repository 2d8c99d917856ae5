@NullMarked
package app.resolved.contracts;

import org.jspecify.annotations.NullMarked;
