/** The page that the link in a partner's mail leads to. */
@NullMarked
package app.resolved.actions.partners.adapters.web;

import org.jspecify.annotations.NullMarked;
