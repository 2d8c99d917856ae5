package app.resolved.notifications.ladder.application;

import java.util.Collection;

/** Words of actions that are kept to show what was sent. */
public interface KeptWords {

    /** Forgets them: these actions are exempt or confidential now. */
    void forget(Collection<String> actionIds);

    /** Forgets what was written to these people: they asked to be forgotten. */
    void forgetLettersTo(Collection<String> personIds);
}
