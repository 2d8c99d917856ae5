/** What of partners' links is done by the API. */
@NullMarked
package app.resolved.actions.partners.adapters.rest;

import org.jspecify.annotations.NullMarked;
