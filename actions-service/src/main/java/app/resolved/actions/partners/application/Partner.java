package app.resolved.actions.partners.application;

import java.util.Set;

/**
 * Whoever opens a link that was sent to somebody of a partner agency. That it is they themselves is
 * not proven: mail is passed on, and is opened by machines.
 *
 * @param name of the person to whom it was sent
 * @param agency its name
 * @param postIds the posts of the agency, and those that the person holds wherever they are
 *     recorded: who is reminded of something can answer
 */
public record Partner(String personId, String name, String agency, Set<String> postIds) {

    public Partner {
        postIds = Set.copyOf(postIds);
    }
}
