package app.resolved.actions.actions.application;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.Actor;
import app.resolved.actions.actions.domain.Decision;
import app.resolved.actions.actions.domain.LinkDecisions;
import app.resolved.actions.actions.domain.Refusal;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.DerivedId;
import app.resolved.eventing.Stored;
import app.resolved.eventing.TakingUp;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Lets one action answer what was issued as another. One write at the outcome's home decides; then
 * the other actions follow, at once or, after a crash, when a sweep finds them.
 */
public final class LinkOutcomes {

    private static final Logger LOG = LoggerFactory.getLogger(LinkOutcomes.class);
    private static final String ANSWERED_BY_TWO =
            "That was asked of two, and each has an action of their own: it cannot be linked.";

    private final Aggregates<Action> actions;
    private final ActionReader reader;
    private final CatchUp catchUp;
    private final InstantSource clock;

    public LinkOutcomes(
            Aggregates<Action> actions, ActionReader reader, CatchUp catchUp, InstantSource clock) {
        this.actions = actions;
        this.reader = reader;
        this.catchUp = catchUp;
        this.clock = clock;
    }

    public Answer link(Asked asked, String outcomeId, Function<Action, Actor> actors) {
        return between(
                asked,
                outcomeId,
                actors,
                (home, holder, actor) -> move(asked, home, outcomeId, holder, holder, actor));
    }

    public Answer unlink(Asked asked, String outcomeId, Function<Action, Actor> actors) {
        return between(
                asked,
                outcomeId,
                actors,
                (home, holder, actor) -> {
                    if (home.id().equals(asked.actionId())) {
                        return notNow(
                                "That outcome was issued with this action and cannot leave it but"
                                        + " for another: link it there.");
                    }
                    if (!holder.document().standing().isOpen()) {
                        return notNow("This action is closed, and answered it with that.");
                    }
                    return move(asked, home, outcomeId, home, holder, actor);
                });
    }

    /** A link hides an action from its own body's lists, so that it takes the rights in both. */
    private Answer between(
            Asked asked, String outcomeId, Function<Action, Actor> actors, Moving moving) {
        var holder = actions.find(asked.actionId());
        var homes = reader.homesOf(outcomeId);
        if (holder.isEmpty() || homes.isEmpty()) {
            return notThere();
        }
        var actor = actors.apply(holder.get().document());
        for (var home : homes) {
            var there = actors.apply(home.document());
            actor = actor.clerk() ? there : actor;
        }
        return homes.size() > 1
                ? notNow(ANSWERED_BY_TWO)
                : moving.move(homes.getFirst(), holder.get(), actor);
    }

    /** Moves an outcome between its home and another action, for who is clerk to both or none. */
    private interface Moving {
        Answer move(Stored<Action> home, Stored<Action> holder, Actor actor);
    }

    private Answer move(
            Asked asked,
            Stored<Action> home,
            String outcomeId,
            Stored<Action> to,
            Stored<Action> seen,
            Actor actor) {
        if (home.handled(asked.commandId())) {
            settleNow(home.id());
            return current(asked);
        }
        if (asked.ifVersion() != null && asked.ifVersion() != seen.version()) {
            return new Answer.Outdated(seen);
        }
        return switch (LinkDecisions.move(
                home.document(), outcomeId, to.document(), actor, clock.instant())) {
            case Decision.Accepted(var after, var facts) -> {
                actions.write(home.to(after, facts, asked.commandId()));
                settleNow(home.id());
                yield current(asked);
            }
            case Decision.Unchanged() -> current(asked);
            case Decision.Refused(var why) -> new Answer.Refused(why);
        };
    }

    private Answer current(Asked asked) {
        return actions.find(asked.actionId())
                .<Answer>map(Answer.Done::new)
                .orElseGet(LinkOutcomes::notThere);
    }

    private static Answer notNow(String sentence) {
        return new Answer.Refused(new Refusal.NotNow(sentence));
    }

    private static Answer notThere() {
        return new Answer.Refused(
                new Refusal.NotThere("There is no such action, or no action for that outcome."));
    }

    /** Finishes what a crash has left. */
    public void sweep() {
        TakingUp.each("Telling of the links of", reader::withUnsettledLinks, this::settleNow);
    }

    /** How many actions have others yet to follow. */
    public long unsettled() {
        return reader.countUnsettledLinks();
    }

    /** Where somebody writes meanwhile, the sweep does it. */
    private void settleNow(String homeId) {
        try {
            settle(homeId);
        } catch (OptimisticLockingFailureException later) {
            LOG.debug("the links of {} are settled by the next sweep", homeId, later);
        }
    }

    private void settle(String homeId) {
        actions.find(homeId)
                .ifPresent(
                        home -> home.document().unsettledLinks().forEach(id -> settle(homeId, id)));
    }

    private void settle(String homeId, String holderId) {
        actions.find(holderId).ifPresent(holder -> bringTogether(homeId, holder));
        catchUp.with(homeId);
        catchUp.with(holderId);
        var home = actions.find(homeId).orElseThrow();
        actions.write(
                home.to(
                        LinkDecisions.settled(home.document(), holderId),
                        List.of(),
                        DerivedId.of("settled", homeId, holderId, "" + home.version())));
    }

    /** What another action cannot take any more comes home; of the rest it is told. */
    private void bringTogether(String homeId, Stored<Action> holder) {
        var home = actions.find(homeId).orElseThrow();
        switch (LinkDecisions.takeBack(home.document(), holder.document(), clock.instant())) {
            case Decision.Accepted(var after, var facts) ->
                    actions.write(
                            home.to(
                                    after,
                                    facts,
                                    DerivedId.of("take-back", homeId, "" + home.version())));
            case Decision.Unchanged _, Decision.Refused _ -> follow(holder, home.document());
        }
    }

    private void follow(Stored<Action> holder, Action home) {
        if (LinkDecisions.follow(holder.document(), home, clock.instant())
                instanceof Decision.Accepted(var after, var facts)) {
            actions.write(
                    holder.to(
                            after,
                            facts,
                            DerivedId.of("follow", holder.id(), "" + holder.version())));
        }
    }
}
