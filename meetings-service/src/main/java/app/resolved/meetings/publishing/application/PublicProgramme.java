package app.resolved.meetings.publishing.application;

import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.programme.application.PlanWork;
import app.resolved.meetings.programme.application.Programmes;
import app.resolved.meetings.programme.domain.ItemStatus;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What anybody may read of work programmes: those of public bodies whose public pages are switched
 * on. What is exempt, only proposed or declined is not there, not even by its reference.
 */
@Service
public class PublicProgramme {

    private static final int MOST_COMMITTEES = 500;
    private static final int LATEST = 20;

    private final PublicRegister register;
    private final Programmes programmes;
    private final PlanWork planning;
    private final CommitteeList committees;

    PublicProgramme(
            PublicRegister register,
            Programmes programmes,
            PlanWork planning,
            CommitteeList committees) {
        this.register = register;
        this.programmes = programmes;
        this.planning = planning;
        this.committees = committees;
    }

    /** Nothing where it has no public pages. */
    public Optional<Committee> body(String committeeId) {
        return register.bodies().stream().filter(body -> body.id().equals(committeeId)).findFirst();
    }

    /**
     * What is to come, as it was added; some may have to be left out: see {@link #mayBeRead}.
     *
     * @param after key of the last one seen; empty at first
     */
    public List<ProgrammeItem> open(Committee body, List<String> after, int most) {
        return programmes.ownOpen(body.id(), after, most);
    }

    /** What was dealt with or dropped out, the latest first, at most {@value #LATEST}. */
    public List<ProgrammeItem> over(Committee body) {
        return programmes.over(body.id(), List.of(), LATEST).stream()
                .filter(PublicProgramme::mayBeRead)
                .toList();
    }

    public Optional<ProgrammeItem> one(String itemId) {
        return planning.all(List.of(itemId)).stream()
                .filter(PublicProgramme::mayBeRead)
                .filter(item -> body(item.committeeId()).isPresent())
                .findFirst();
    }

    public static boolean mayBeRead(ProgrammeItem item) {
        return item.hidden() == null
                && item.status() != ItemStatus.PROPOSED
                && item.status() != ItemStatus.DECLINED;
    }

    /** The names of bodies that are no secret; who asked is not named where it is another. */
    public Set<String> nameable() {
        return committees.list(List.of(), MOST_COMMITTEES).stream()
                .filter(body -> body.visibility() == Visibility.PUBLIC)
                .map(Committee::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
