package app.resolved.localstack.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    private static final LocalDate ASSIGNED = LocalDate.of(2026, 11, 3);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 5);
    private static final List<String> RUNGS =
            List.of(
                    "a:ann:assigned:2026-11-04",
                    "a:ann:before-10:2026-11-20",
                    "a:ann:before-3:2026-12-01",
                    "a:ann:due:2026-12-04");

    @Test
    void holdsWhereEveryReminderOwedWasSentOnceToItsPerson() {
        var found = Reconciliation.of(owed(), List.of(mail("ann@example.org", RUNGS)), 0);

        assertThat(found).isEqualTo(new Reconciliation(4, 4, 0, List.of(), List.of()));
        assertThat(found.holds()).isTrue();
    }

    @Test
    void seesAMailThatWasDropped() {
        var found =
                Reconciliation.of(owed(), List.of(mail("ann@example.org", RUNGS.subList(1, 4))), 0);

        assertThat(found.lost()).containsExactly(new Owed(RUNGS.getFirst(), "ann@example.org"));
        assertThat(found.holds()).isFalse();
    }

    @Test
    void seesAMailThatWasDoubled() {
        var mails =
                List.of(
                        mail("ann@example.org", RUNGS),
                        mail("ann@example.org", RUNGS.subList(3, 4)));

        var found = Reconciliation.of(owed(), mails, 0);

        assertThat(found.doubled()).containsExactly(new Owed(RUNGS.get(3), "ann@example.org"));
        assertThat(found.sent()).isEqualTo(5);
        assertThat(found.holds()).isFalse();
    }

    @Test
    void seesAMailThatWentToSomebodyElse() {
        var mails =
                List.of(
                        mail("ann@example.org", RUNGS.subList(0, 3)),
                        mail("bob@example.org", RUNGS.subList(3, 4)));

        var found = Reconciliation.of(owed(), mails, 0);

        assertThat(found.lost()).containsExactly(new Owed(RUNGS.get(3), "ann@example.org"));
        assertThat(found.doubled()).containsExactly(new Owed(RUNGS.get(3), "bob@example.org"));
        assertThat(found.holds()).isFalse();
    }

    @Test
    void doesNotHoldWhileAFateIsUnknown() {
        var found = Reconciliation.of(owed(), List.of(mail("ann@example.org", RUNGS)), 1);

        assertThat(found.holds()).isFalse();
    }

    @Test
    void owesEachHolderOfAJointPostAndNobodyWhereItIsVacant() {
        var both = List.of(holder("ann"), holder("bob"));

        assertThat(owed(action(Optional.of(new TrialAction.Owner("Head", both))))).hasSize(8);
        assertThat(owed(action(Optional.of(new TrialAction.Owner("Head", List.of()))))).isEmpty();
        assertThat(owed(action(Optional.empty()))).isEmpty();
    }

    private static Set<Owed> owed() {
        return owed(action(Optional.of(new TrialAction.Owner("Head", List.of(holder("ann"))))));
    }

    private static Set<Owed> owed(TrialAction action) {
        var addresses = Map.of("ann", "ann@example.org", "bob", "bob@example.org");
        return Owed.of(List.of(action), addresses, LAST);
    }

    private static TrialAction action(Optional<TrialAction.Owner> owner) {
        return new TrialAction(
                "a",
                "SC 2026/27-01",
                "12",
                "",
                "Write to the schools",
                "OPEN",
                owner,
                Optional.of(new TrialAction.Due(DUE, "as written", false)),
                owner.map(_ -> ASSIGNED));
    }

    private static TrialAction.Holder holder(String id) {
        return new TrialAction.Holder(id, id);
    }

    private static Mail mail(String to, List<String> reminders) {
        return new Mail(LAST, List.of(to), "Due", reminders);
    }
}
