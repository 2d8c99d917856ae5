/** Who is looking, and what they may do: OpenID Connect for pages, bearer tokens for the API. */
@NullMarked
package app.resolved.webkit.signin;

import org.jspecify.annotations.NullMarked;
