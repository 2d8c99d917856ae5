package app.resolved.notifications.ladder.application;

import java.util.Collection;

/** Keeps beside something else how the actions stand that it is about. */
@FunctionalInterface
public interface Following {

    /** Looks at these actions anew; however often, it comes to the same. */
    void follow(Collection<String> actionIds);
}
