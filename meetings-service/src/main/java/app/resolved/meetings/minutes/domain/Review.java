package app.resolved.meetings.minutes.domain;

import java.util.List;
import java.util.Optional;

/**
 * The review of a meeting's minutes: what was proposed, what the clerk did to each, and what is
 * issued of it.
 *
 * @param id the meeting's
 * @param proposals in the order of the minutes, at most {@value #MOST}
 * @param pressed what was accepted together in the last such press
 * @param issuing what is issued, in the order of the minutes; empty until then
 */
public record Review(
        String id,
        MinutesFile file,
        Status status,
        List<MinutesItem> items,
        List<Proposed> proposals,
        boolean backfilled,
        List<Pressed> pressed,
        List<ToIssue> issuing) {

    public static final int MOST = 1_000;

    public enum Status {
        OPEN,
        /** What is issued is fixed; it is being written. */
        ISSUING,
        ISSUED
    }

    public Review {
        items = List.copyOf(items);
        proposals = List.copyOf(proposals);
        pressed = List.copyOf(pressed);
        issuing = List.copyOf(issuing);
    }

    public boolean open() {
        return status == Status.OPEN;
    }

    public boolean issued() {
        return status == Status.ISSUED;
    }

    /**
     * Whether its document holds exempt or confidential matter in whatever part of it: then it is
     * for those entitled alone.
     */
    public boolean restricted() {
        return file.holdsExempt()
                || items.stream().anyMatch(item -> item.restriction() != null)
                || proposals.stream().anyMatch(each -> each.asked().terms().restricted());
    }

    /** Those that are there to be decided. */
    public List<Proposed> standing() {
        return proposals.stream().filter(Proposed::standing).toList();
    }

    public long left() {
        return standing().stream().filter(Proposed::undecided).count();
    }

    public boolean untouched() {
        return open() && proposals.stream().allMatch(proposed -> proposed.revision() == 0);
    }

    /** What would be lost with it. */
    public List<Proposed> decided() {
        return standing().stream().filter(each -> !each.undecided() || each.changed()).toList();
    }

    public List<Proposed> accepted() {
        return standing().stream().filter(Proposed::accepted).toList();
    }

    public List<Proposed> acceptedForAction() {
        return accepted().stream().filter(Proposed::forAction).toList();
    }

    /** Those of one deed, in the order of the minutes; itself alone where it is part of none. */
    public List<Proposed> deedOf(Proposed one) {
        var deed = one.ties().deed();
        return deed == null
                ? List.of(one)
                : standing().stream().filter(each -> deed.equals(each.ties().deed())).toList();
    }

    /** What the last press accepted and nobody decided since. */
    public List<Proposed> pressedTogether() {
        return standing().stream()
                .filter(each -> pressed.contains(new Pressed(each.id(), each.revision())))
                .toList();
    }

    public Optional<Proposed> proposal(String proposalId) {
        return proposals.stream().filter(proposed -> proposed.id().equals(proposalId)).findFirst();
    }

    /** What is exempt in it is noted on its document, and so outlasts the part that is read. */
    Review noted() {
        return restricted()
                ? new Review(
                        id,
                        file.holdingExempt(),
                        status,
                        items,
                        proposals,
                        backfilled,
                        pressed,
                        issuing)
                : this;
    }

    Review with(List<Proposed> changed) {
        return new Review(id, file, status, items, changed, backfilled, pressed, issuing);
    }

    Review with(Proposed changed) {
        return with(
                proposals.stream()
                        .map(each -> each.id().equals(changed.id()) ? changed : each)
                        .toList());
    }

    Review pressing(List<Pressed> together) {
        return new Review(id, file, status, items, proposals, backfilled, together, issuing);
    }

    Review now(Status next, boolean history, List<ToIssue> plan) {
        return new Review(id, file, next, items, proposals, history, pressed, plan);
    }
}
