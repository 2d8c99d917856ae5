/** Partners, who have no account: what the link in their mail lets them do. */
@NullMarked
package app.resolved.actions.partners.application;

import org.jspecify.annotations.NullMarked;
