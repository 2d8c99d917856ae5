package app.resolved.meetings.minutes.domain;

import app.resolved.contracts.OutcomeState.Purpose;
import java.util.List;
import java.util.Optional;

/**
 * The review of a meeting's minutes: what was proposed, what the clerk did to each, and what is
 * issued of it.
 *
 * @param id the meeting's
 * @param proposals in the order of the minutes, at most {@value #MOST}
 * @param issuing what is issued, in the order of the minutes; empty until then
 */
public record Review(
        String id,
        MinutesFile file,
        Status status,
        List<MinutesItem> items,
        List<Proposed> proposals,
        boolean backfilled,
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
        issuing = List.copyOf(issuing);
    }

    public boolean open() {
        return status == Status.OPEN;
    }

    public boolean issued() {
        return status == Status.ISSUED;
    }

    /** Whether it holds exempt or confidential matter: then it is for those entitled alone. */
    public boolean restricted() {
        return items.stream().anyMatch(item -> item.restriction() != null)
                || proposals.stream().anyMatch(each -> each.asked().terms().restricted());
    }

    public long left() {
        return proposals.stream().filter(Proposed::undecided).count();
    }

    public boolean untouched() {
        return open() && proposals.stream().allMatch(proposed -> proposed.revision() == 0);
    }

    public List<Proposed> accepted() {
        return proposals.stream().filter(Proposed::accepted).toList();
    }

    public List<Proposed> acceptedForAction() {
        return accepted().stream()
                .filter(proposed -> proposed.asked().purpose() == Purpose.ACTION)
                .toList();
    }

    public Optional<Proposed> proposal(String proposalId) {
        return proposals.stream().filter(proposed -> proposed.id().equals(proposalId)).findFirst();
    }

    Review with(List<Proposed> changed) {
        return new Review(id, file, status, items, changed, backfilled, issuing);
    }
}
