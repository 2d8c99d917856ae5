package app.resolved.meetings.publishing.application;

import java.util.Set;

/** For which bodies the public pages are switched on. */
public interface PublishedBodies {

    /** The committees' ids; at most 1,000. */
    Set<String> ids();

    void publish(String committeeId, String by);

    void hide(String committeeId);
}
