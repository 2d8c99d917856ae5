package app.resolved.meetings.programme.application;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.DerivedId;
import app.resolved.eventing.Stored;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Carrying;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.programme.domain.ItemCommand;
import app.resolved.meetings.programme.domain.ItemCommand.Describe;
import app.resolved.meetings.programme.domain.ItemStatus;
import app.resolved.meetings.programme.domain.NewItem;
import app.resolved.meetings.programme.domain.Placement;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.meetings.programme.domain.ProgrammeRules;
import app.resolved.meetings.programme.domain.Requested;
import app.resolved.meetings.programme.domain.Slot;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a clerk does to a work programme. */
@Service
public class PlanWork {

    private static final String US = "Resolved";
    private static final String MISSING = "There is no such item.";

    private final Aggregates<ProgrammeItem> items;
    private final Carrying<ProgrammeItem> carrying;
    private final CommitteeList committees;
    private final Slots slots;
    private final NextOccurrence nextOccurrence;
    private final InstantSource clock;

    PlanWork(
            Aggregates<ProgrammeItem> items,
            CommitteeList committees,
            Slots slots,
            NextOccurrence nextOccurrence,
            InstantSource clock) {
        this.items = items;
        this.carrying = new Carrying<>(items, MISSING);
        this.committees = committees;
        this.slots = slots;
        this.nextOccurrence = nextOccurrence;
        this.clock = clock;
    }

    public Answer<Stored<ProgrammeItem>> get(String id) {
        return items.find(id)
                .<Answer<Stored<ProgrammeItem>>>map(Answer.Done::new)
                .orElseGet(() -> Answer.notFound(MISSING));
    }

    /** Those that exist, with the version that a change can name; at most 1,000. */
    public List<Stored<ProgrammeItem>> stored(Collection<String> ids) {
        return items.findAll(ids);
    }

    public List<ProgrammeItem> all(Collection<String> ids) {
        return items.findAll(ids).stream().map(Stored::document).toList();
    }

    /** Adds an item; a second try of the command gives the first one's. */
    public Answer<Stored<ProgrammeItem>> add(
            String committeeId, Describe as, Slot slot, Command command) {
        if (committees.find(committeeId).isEmpty()) {
            return new Answer.Refused<>(
                    new Refusal.Invalid("committeeId", "Choose a committee that is listed."));
        }
        var id = DerivedId.of("programme-item", committeeId, command.id());
        return slots.toCome(committeeId, slot)
                .then(placement ->
                        addOnce(NewItem.planned(id, committeeId, as, placement, null), command));
    }

    /** Writes it where it is not there yet. */
    Answer<Stored<ProgrammeItem>> addOnce(NewItem given, Command command) {
        return carrying.createOrChange(
                given.id(),
                command,
                before ->
                        before.map(there -> Decision.accepted(there))
                                .orElseGet(() -> rules(command).add(given)));
    }

    public Answer<Stored<ProgrammeItem>> describe(String id, Describe as, Command command) {
        return carryOut(id, as, command);
    }

    public Answer<Stored<ProgrammeItem>> place(
            String id, Slot slot, @Nullable String reason, Command command) {
        return get(id).then(item ->
                placement(item, slot)
                        .then(to ->
                                carryOut(
                                        id,
                                        new ItemCommand.Place(to, whenNow(item), reason),
                                        command)));
    }

    /** It was dealt with; where it comes again, its next occurrence is planned. */
    public Answer<Stored<ProgrammeItem>> finish(String id, Command command) {
        return get(id).then(item -> carryOut(id, new ItemCommand.Finish(whenNow(item)), command))
                .map(this::withNext);
    }

    /** It drops out this time; where it comes again, its next occurrence is planned. */
    public Answer<Stored<ProgrammeItem>> drop(String id, @Nullable String reason, Command command) {
        return get(id).then(
                        item -> carryOut(id, new ItemCommand.Drop(whenNow(item), reason), command))
                .map(this::withNext);
    }

    public Answer<Stored<ProgrammeItem>> restore(String id, Command command) {
        return get(id).then(item -> carryOut(id, new ItemCommand.Restore(whenNow(item)), command));
    }

    public Answer<Stored<ProgrammeItem>> accept(String id, Slot slot, Command command) {
        return get(id).then(item ->
                placement(item, slot)
                        .then(to -> carryOut(id, new ItemCommand.Accept(to), command)));
    }

    public Answer<Stored<ProgrammeItem>> decline(
            String id, @Nullable String reason, Command command) {
        return carryOut(id, new ItemCommand.Decline(reason), command);
    }

    /** Proposes it to another body: it is on that one's programme once its clerk accepts it. */
    public Answer<Stored<ProgrammeItem>> refer(String id, String committeeId, Command command) {
        return get(id).then(item -> refer(item.document(), committeeId, command));
    }

    /** Plans the next occurrence of one that is over, once. */
    void planNext(ProgrammeItem over) {
        var command = new Command(DerivedId.of("next-occurrence", over.id()), null, US);
        nextOccurrence
                .of(over)
                .ifPresent(next ->
                        addOnce(next, command).then(planned -> asHidden(over.id(), planned)));
    }

    /** What was copied from one whose words are exempt by now loses them too. */
    private Answer<Stored<ProgrammeItem>> asHidden(String from, Stored<ProgrammeItem> copy) {
        return get(from)
                .then(item ->
                        item.document().hidden() == null || copy.document().hidden() != null
                                ? new Answer.Done<>(copy)
                                : carryOut(
                                        copy.id(),
                                        new ItemCommand.Hide(item.document().title()),
                                        new Command(
                                                DerivedId.of("hidden-as", from, copy.id()),
                                                null,
                                                US)));
    }

    Answer<Stored<ProgrammeItem>> carryOut(String id, ItemCommand said, Command command) {
        return carrying.change(id, command, item -> rules(command).decide(item, said));
    }

    private Answer<Stored<ProgrammeItem>> refer(
            ProgrammeItem item, String committeeId, Command command) {
        var other = committees.find(committeeId);
        if (other.isEmpty() || committeeId.equals(item.committeeId())) {
            return new Answer.Refused<>(
                    new Refusal.Invalid("committeeId", "Choose another committee."));
        }
        var from = committees.find(item.committeeId()).orElseThrow();
        var there = DerivedId.of("programme-referral", item.id(), committeeId);
        var as =
                new Describe(
                        item.title(),
                        item.why(),
                        new Requested(Requested.By.BODY, from.nameElsewhere()),
                        item.lead(),
                        null);
        var proposal =
                new NewItem(
                        there,
                        committeeId,
                        as,
                        new Placement(Slot.TO_BE_CONFIRMED, slots.inWords(Slot.TO_BE_CONFIRMED)),
                        null,
                        1,
                        null,
                        item.id());
        return addOnce(proposal, new Command(there, null, command.by()))
                .then(found ->
                        proposeAgain(found, as, command)
                                .then(proposed ->
                                        carryOut(item.id(), note(found, other.get()), command)
                                                .then(noted ->
                                                        asHidden(item.id(), proposed)
                                                                .map(_ -> noted))));
    }

    /** Where the other body declined it before, its clerk is asked again. */
    private Answer<Stored<ProgrammeItem>> proposeAgain(
            Stored<ProgrammeItem> there, Describe as, Command command) {
        var id = DerivedId.of("propose-again", there.id(), command.id());
        return carryOut(
                there.id(), new ItemCommand.ProposeAgain(as), new Command(id, null, command.by()));
    }

    private static ItemCommand note(Stored<ProgrammeItem> there, Committee body) {
        boolean again = there.document().status() == ItemStatus.DECLINED;
        return new ItemCommand.NoteReferral(there.id(), body.nameElsewhere(), again);
    }

    private Answer<Placement> placement(Stored<ProgrammeItem> item, Slot slot) {
        return slots.toCome(item.document().committeeId(), slot);
    }

    private String whenNow(Stored<ProgrammeItem> item) {
        return slots.inWords(item.document().slot());
    }

    private Stored<ProgrammeItem> withNext(Stored<ProgrammeItem> over) {
        planNext(over.document());
        return over;
    }

    private ProgrammeRules rules(Command command) {
        return new ProgrammeRules(command.by(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
