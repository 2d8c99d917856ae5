package app.resolved.actions.actions.domain;

import app.resolved.actions.duedates.domain.ResponseRules;
import app.resolved.contracts.OutcomeState;
import app.resolved.contracts.OutcomeState.OutcomeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a committee asked for, owned by a post and due on a date.
 *
 * @param outcomes those issued with it, first in the minutes first, then those of other actions
 *     that it answers too
 * @param issuedOn the day on which it began here, in Europe/London; due dates count from it
 * @param timeline everything that happened to it, the oldest first
 * @param others who is concerned besides the owner
 * @param unsettledLinks other actions that have yet to be told where this one's outcomes are now
 *     answered
 */
public record Action(
        String actionId,
        String reference,
        List<Answered> outcomes,
        Ownership ownership,
        Due due,
        Standing standing,
        LocalDate issuedOn,
        List<Entry> timeline,
        Others others,
        List<String> unsettledLinks) {

    public Action {
        outcomes = List.copyOf(outcomes);
        timeline = List.copyOf(timeline);
        unsettledLinks = List.copyOf(unsettledLinks);
    }

    /** What made it; or the next that stands, its own before what it answers for others. */
    public OutcomeState first() {
        return thatStand().findFirst().orElseGet(() -> outcomes.getFirst().outcome());
    }

    /** Whether it answers something that nobody has withdrawn. */
    public boolean answersWhatStands() {
        return answered().stream().anyMatch(Answered::stands);
    }

    /** Those issued with it, wherever they are answered now. */
    Stream<Answered> own() {
        return outcomes.stream().filter(one -> one.home().equals(actionId));
    }

    /** Those that it answers now. */
    public List<Answered> answered() {
        return outcomes.stream().filter(Answered::isAnsweredHere).toList();
    }

    public @Nullable Answered outcome(String outcomeId) {
        return outcomes.stream()
                .filter(one -> one.outcomeId().equals(outcomeId))
                .findFirst()
                .orElse(null);
    }

    /** The addressee in the words of the minute: of the first outcome that names one. */
    public @Nullable String madeTo() {
        return firstOf(ownThatStand().map(OutcomeState::madeTo));
    }

    /** The time in the words of the minute: of the first outcome that names one. */
    public @Nullable String dueWords() {
        return firstOf(thatStand().map(OutcomeState::due));
    }

    /** Who answers together with the owner, in the words of the minute. */
    public List<String> togetherWith() {
        return ownThatStand()
                .map(Action::others)
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> others(OutcomeState outcome) {
        var joint = outcome.joint();
        return joint == null || outcome.restricted() ? List.of() : joint.others();
    }

    private Stream<OutcomeState> ownThatStand() {
        boolean any = own().anyMatch(Answered::stands);
        return own().filter(one -> one.stands() || !any).map(Answered::outcome);
    }

    private Stream<OutcomeState> thatStand() {
        boolean linked = own().noneMatch(Answered::stands) && answersWhatStands();
        return linked
                ? answered().stream().filter(Answered::stands).map(Answered::outcome)
                : ownThatStand();
    }

    private static @Nullable String firstOf(Stream<@Nullable String> words) {
        return words.filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The posts that answer together with the owner. */
    public Contributors contributors() {
        return others.contributors();
    }

    /** Whether one of these posts is the accountable one. */
    public boolean isOwnedByOneOf(Set<String> postIds) {
        return ownership instanceof Ownership.Owner owner && postIds.contains(owner.postId());
    }

    /** Whether that person has said that they have seen it. */
    public boolean isAcknowledgedBy(@Nullable String personId) {
        return personId != null
                && timeline.stream()
                        .anyMatch(entry ->
                                entry.what() == Happening.ACKNOWLEDGED
                                        && personId.equals(entry.personId()));
    }

    /** Those who answer for it: the owner, and who contributes. */
    public List<String> posts() {
        return Stream.concat(
                        Stream.ofNullable(ownership.postIdOrNull()),
                        contributors().all().stream().map(Contributor::postId))
                .toList();
    }

    /** Whether it is a recommendation, to which its owner responds. */
    public boolean isRecommended() {
        return first().kind() == OutcomeKind.RECOMMENDATION;
    }

    /** Whether the law wants it copied to all concerned, and nobody has sent a copy yet. */
    public boolean isUncopied() {
        var first = first();
        return !isRestricted()
                && !first.backfilled()
                && others.copies().isEmpty()
                && ResponseRules.wantsCopies(first.respondent(), first.capacity());
    }

    public boolean isRestricted() {
        return outcomes.stream().anyMatch(one -> one.outcome().restricted());
    }

    /** Late is computed: open, with the ball on the owner's side, and past its date. */
    public boolean isLate(LocalDate today) {
        return standing.isWithTheOwner() && due.date().isBefore(today);
    }

    Action with(Ownership other) {
        return next(outcomes, other, due, standing, timeline, others, unsettledLinks);
    }

    Action with(Due other) {
        var now = standing.onceDue(other.date());
        return next(outcomes, ownership, other, now, timeline, others, unsettledLinks);
    }

    Action with(Standing other) {
        return next(outcomes, ownership, due, other, timeline, others, unsettledLinks);
    }

    Action with(Entry happened) {
        var longer = new ArrayList<>(timeline);
        longer.add(happened);
        return next(outcomes, ownership, due, standing, longer, others, unsettledLinks);
    }

    Action with(Others changed) {
        return next(outcomes, ownership, due, standing, timeline, changed, unsettledLinks);
    }

    /** Without the words that it got from minutes, now that they are restricted. */
    Action withoutWords() {
        var silent = timeline.stream().map(Entry::withoutWordsOfMinutes).toList();
        return next(
                outcomes, ownership, due.withoutWords(), standing, silent, others, unsettledLinks);
    }

    /** Without the name of a person who asked to be forgotten. */
    public Action withoutName(String personId) {
        var nameless = timeline.stream().map(entry -> entry.withoutName(personId)).toList();
        return next(outcomes, ownership, due, standing, nameless, others, unsettledLinks);
    }

    Action withUnsettledLinks(List<String> changed) {
        return next(outcomes, ownership, due, standing, timeline, others, changed);
    }

    Action withUnsettledLink(String other) {
        var all = new LinkedHashSet<>(unsettledLinks);
        all.add(other);
        return withUnsettledLinks(List.copyOf(all));
    }

    /** With that outcome in its place, instead of what was known of it before. */
    Action with(Answered one) {
        var all = new ArrayList<>(without(one.outcomeId()).outcomes);
        all.add(one);
        return withOutcomes(all);
    }

    Action without(String outcomeId) {
        return withOutcomes(
                outcomes.stream().filter(one -> !one.outcomeId().equals(outcomeId)).toList());
    }

    private Action withOutcomes(List<Answered> all) {
        var own =
                all.stream()
                        .filter(one -> one.home().equals(actionId))
                        .sorted(Answered.AS_IN_THE_MINUTES);
        var linked = all.stream().filter(one -> !one.home().equals(actionId));
        var sorted = Stream.concat(own, linked).toList();
        return next(sorted, ownership, due, standing, timeline, others, unsettledLinks);
    }

    /** What stays is what it is called, and the day on which it began. */
    private Action next(
            List<Answered> outcomes,
            Ownership ownership,
            Due due,
            Standing standing,
            List<Entry> timeline,
            Others others,
            List<String> unsettledLinks) {
        return new Action(
                actionId,
                reference,
                outcomes,
                ownership,
                due,
                standing,
                issuedOn,
                timeline,
                others,
                unsettledLinks);
    }
}
