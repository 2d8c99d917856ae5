package app.resolved.webkit.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Which bodies took over from which, as a service knows it. Whoever clerks, chairs or sits on a
 * body does so for what it took over.
 */
@FunctionalInterface
public interface Successions {

    /** The bodies that any of these took over from, as of today. */
    Collection<String> predecessors(Set<String> committeeIds);

    /** With those that they took over from, and those that these did, to the first. */
    default Set<String> withPredecessors(Set<String> committeeIds) {
        var all = new HashSet<>(committeeIds);
        var newest = committeeIds;
        while (!newest.isEmpty()) {
            var further = new HashSet<>(predecessors(newest));
            further.removeAll(all);
            all.addAll(further);
            newest = further;
        }
        return Set.copyOf(all);
    }
}
