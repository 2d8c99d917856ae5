package app.resolved.notifications.deliveries.application;

import app.resolved.notifications.deliveries.application.StillOwed.Sorted;
import app.resolved.notifications.deliveries.domain.Delivery;
import app.resolved.notifications.deliveries.domain.Letter;
import app.resolved.notifications.deliveries.domain.Letters;
import app.resolved.notifications.deliveries.domain.Message;
import app.resolved.notifications.directory.application.Directory;
import app.resolved.notifications.directory.domain.Person;
import app.resolved.notifications.ladder.domain.Ladder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes what a delivery says, as things stand on the day. */
public final class Writing {

    private final Directory directory;
    private final Matters matters;
    private final Letters letters;
    private final PartnerLinks links;
    private final Typesetter typesetter;

    public Writing(
            Directory directory,
            Ladder ladder,
            Letters letters,
            PartnerLinks links,
            Typesetter typesetter) {
        this.directory = directory;
        this.matters = new Matters(directory, ladder);
        this.letters = letters;
        this.links = links;
        this.typesetter = typesetter;
    }

    /**
     * The message as it is to leave.
     *
     * @return empty where the person is not known, or not any more
     */
    Optional<Message> write(Delivery delivery, Sorted sorted, LocalDate today) {
        var people = directory.people(List.of(delivery.personId()));
        return Optional.ofNullable(people.get(delivery.personId()))
                .map(to -> typesetter.set(letter(delivery, sorted, to, today), to));
    }

    private Letter letter(Delivery delivery, Sorted sorted, Person to, LocalDate today) {
        var about = matters.of(sorted, to.personId(), today);
        var theirs = links.leadFor(to) ? letters.byLink() : letters;
        return switch (delivery.kind()) {
            case MORNING, AT_ONCE -> theirs.reminder(to.name(), about, today);
            case ESCALATION -> theirs.escalation(to.name(), about.getFirst(), today);
        };
    }
}
