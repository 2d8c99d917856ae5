package app.resolved.meetings.minutes.application;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Carrying;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.minutes.domain.Asked;
import app.resolved.meetings.minutes.domain.Joining;
import app.resolved.meetings.minutes.domain.Matching;
import app.resolved.meetings.minutes.domain.OnProgramme;
import app.resolved.meetings.minutes.domain.Reshaping;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.SeenProposal;
import app.resolved.meetings.minutes.domain.Ticking;
import app.resolved.meetings.minutes.domain.Who;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;

/** What a clerk does to several proposals at once, or to one and what was issued before. */
@Service
public class ReshapeProposals {

    private final Carrying<Review> carrying;
    private final Suggesting suggesting;
    private final PlannedItems items;
    private final InstantSource clock;

    ReshapeProposals(
            Aggregates<Review> reviews,
            Suggesting suggesting,
            PlannedItems items,
            InstantSource clock) {
        this.carrying = new Carrying<>(reviews, ReviewProposals.MISSING);
        this.suggesting = suggesting;
        this.items = items;
        this.clock = clock;
    }

    public Answer<Stored<Review>> same(
            String meetingId, SeenProposal at, String outcomeId, Command command) {
        return suggesting
                .issued(meetingId, outcomeId)
                .map(issued ->
                        change(
                                meetingId,
                                command,
                                (review, who) -> Matching.same(review, at, issued, who)))
                .orElseGet(() ->
                        Answer.notFound(
                                "Nothing of that kind was issued of this meeting, or it has its"
                                        + " minute."));
    }

    public Answer<Stored<Review>> another(
            String meetingId, SeenProposal at, String outcomeId, Command command) {
        return change(
                meetingId, command, (review, who) -> Matching.another(review, at, outcomeId, who));
    }

    public Answer<Stored<Review>> join(
            String meetingId, SeenProposal at, String withId, Command command) {
        return change(meetingId, command, (review, who) -> Joining.join(review, at, withId, who));
    }

    public Answer<Stored<Review>> part(
            String meetingId, SeenProposal at, String fromId, Command command) {
        return change(meetingId, command, (review, who) -> Joining.part(review, at, fromId, who));
    }

    /** It asks for what is on the work programme: its action is due when that comes. */
    public Answer<Stored<Review>> planned(
            String meetingId, SeenProposal at, String itemId, Command command) {
        return items.at(meetingId, itemId)
                .map(item ->
                        change(
                                meetingId,
                                command,
                                (review, who) -> OnProgramme.tie(review, at, item, who)))
                .orElseGet(() ->
                        Answer.notFound(
                                "There is no such item on the work programme, or an action owes it"
                                        + " already."));
    }

    public Answer<Stored<Review>> notPlanned(
            String meetingId, SeenProposal at, String itemId, Command command) {
        return change(
                meetingId, command, (review, who) -> OnProgramme.part(review, at, itemId, who));
    }

    public Answer<Stored<Review>> split(
            String meetingId, SeenProposal at, Asked first, Asked second, Command command) {
        return change(
                meetingId,
                command,
                (review, who) -> Reshaping.split(review, at, first, second, who));
    }

    public Answer<Stored<Review>> merge(
            String meetingId, SeenProposal at, String withId, Asked asked, Command command) {
        return change(
                meetingId,
                command,
                (review, who) -> Reshaping.merge(review, at, withId, asked, who));
    }

    public Answer<Stored<Review>> undo(String meetingId, SeenProposal at, Command command) {
        return change(meetingId, command, (review, who) -> Reshaping.undo(review, at, who));
    }

    /** What looks like something issued before is left to the clerk. */
    public Answer<Stored<Review>> acceptTicked(String meetingId, Command command) {
        return change(
                meetingId,
                command,
                (review, who) ->
                        Ticking.acceptTicked(review, suggesting.issued(review).keySet(), who));
    }

    public Answer<Stored<Review>> takeBackTicked(String meetingId, Command command) {
        return change(meetingId, command, Ticking::takeBack);
    }

    private Answer<Stored<Review>> change(
            String meetingId, Command command, BiFunction<Review, Who, Decision<Review>> decide) {
        var who = new Who(command.by(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return carrying.change(meetingId, command, review -> decide.apply(review, who));
    }
}
