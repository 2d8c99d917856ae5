package app.resolved.meetings.imports.application;

import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.imports.domain.Bodies;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The bodies that there are, closed ones too: imports are for who may know of all. */
@Component
class KnownBodies {

    private static final int AT_ONCE = 500;

    /** More than any council has: a file brings 10,000 at most. */
    private static final int MOST = 20_000;

    private final CommitteeList committees;

    KnownBodies(CommitteeList committees) {
        this.committees = committees;
    }

    Bodies all() {
        return of(_ -> true);
    }

    /** As if there were no others. */
    Bodies of(Predicate<String> ids) {
        var all = new ArrayList<Committee>();
        List<String> after = List.of();
        while (all.size() < MOST) {
            var some = committees.list(after, AT_ONCE);
            all.addAll(some);
            if (some.size() < AT_ONCE) {
                break;
            }
            after = List.of(some.getLast().code());
        }
        return new Bodies(all.stream().filter(each -> ids.test(each.id())).toList());
    }
}
