/** The OpenID provider with sample people, and the stack's own pages. */
@NullMarked
package app.resolved.localstack.identity;

import org.jspecify.annotations.NullMarked;
