package app.resolved.meetings.committees.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.CommitteeState.Kind;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Change;
import app.resolved.eventing.Stored;
import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Describe;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MeetingsServiceTest
class DescribedMeanwhileIT {

    @Autowired private Caller caller;
    @Autowired private Aggregates<Committee> bodies;
    @Autowired private CommitteeList committees;

    @Test
    void aBodyThatIsClosedBeforeANewNameIsWrittenStaysClosed() {
        caller.put("/api/committees/between", Map.of("code", "BTW", "name", "A"));
        var closing = Map.of("code", "BTW", "name", "A", "visibility", "CLOSED", "kind", "PANEL");
        var quicker = new Quicker(bodies, () -> caller.put("/api/committees/between", closing));

        var answer =
                new DescribeCommittees(quicker, committees)
                        .describe(
                                new Describe(
                                        "between", "BTW", "B", null, null, null, null, List.of()),
                                new BodySight(true, Set.of()),
                                new Command("between-rename", null, "Ms Clerk"));

        assertThat(quicker.tries).isEqualTo(2);
        assertThat(((Answer.Done<Stored<Committee>>) answer).value().document())
                .matches(Committee::closed)
                .extracting(Committee::name, Committee::kind)
                .containsExactly("B", Kind.PANEL);
    }

    /** Somebody else is quicker than the first write. */
    private static final class Quicker implements Aggregates<Committee> {

        private final Aggregates<Committee> stored;
        private final Runnable somebodyElse;
        private int tries;

        Quicker(Aggregates<Committee> stored, Runnable somebodyElse) {
            this.stored = stored;
            this.somebodyElse = somebodyElse;
        }

        @Override
        public Stored<Committee> write(Change<Committee> change) {
            if (tries++ == 0) {
                somebodyElse.run();
            }
            return stored.write(change);
        }

        @Override
        public Optional<Stored<Committee>> find(String id) {
            return stored.find(id);
        }

        @Override
        public List<Stored<Committee>> findAll(Collection<String> ids) {
            return stored.findAll(ids);
        }

        @Override
        public Set<String> writeAll(List<Change<Committee>> changes) {
            return stored.writeAll(changes);
        }

        @Override
        public void erase(Stored<Committee> before, String commandId) {
            stored.erase(before, commandId);
        }
    }
}
