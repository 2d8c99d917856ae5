package app.resolved.localstack.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was owed beside what was sent.
 *
 * @param sent reminders in all mails, each counted for each address it went to
 * @param unknown sent or not, nobody can know
 * @param lost owed, and never sent to that address
 * @param doubled sent to an address that was not owed it, or not again
 */
record Reconciliation(int owed, int sent, int unknown, List<Owed> lost, List<Owed> doubled) {

    static Reconciliation of(Set<Owed> owed, List<Mail> mails, int unknown) {
        var counts = new HashMap<Owed, Integer>();
        mails.stream()
                .flatMap(Reconciliation::reminders)
                .forEach(one -> counts.merge(one, 1, Integer::sum));
        var sent = counts.values().stream().mapToInt(Integer::intValue).sum();
        var lost = owed.stream().filter(one -> !counts.containsKey(one)).toList();
        return new Reconciliation(owed.size(), sent, unknown, lost, beyond(owed, counts));
    }

    boolean holds() {
        return lost.isEmpty() && doubled.isEmpty() && unknown == 0;
    }

    private static List<Owed> beyond(Set<Owed> owed, Map<Owed, Integer> counts) {
        return counts.entrySet().stream()
                .flatMap(one ->
                        times(one.getKey(), one.getValue() - (owed.contains(one.getKey()) ? 1 : 0)))
                .toList();
    }

    private static Stream<Owed> times(Owed one, int count) {
        return Stream.generate(() -> one).limit(count);
    }

    private static Stream<Owed> reminders(Mail mail) {
        return mail.reminders().stream()
                .flatMap(id -> mail.to().stream().map(address -> new Owed(id, address)));
    }
}
