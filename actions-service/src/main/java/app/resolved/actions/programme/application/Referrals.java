package app.resolved.actions.programme.application;

import java.util.Map;
import java.util.Set;

/** What bodies referred to one another, and nobody has answered. */
public interface Referrals {

    /**
     * How many wait for each of the committees; those for which none does are left out. At most
     * 1,000 are counted.
     */
    Map<String, Long> waiting(Set<String> committeeIds);
}
