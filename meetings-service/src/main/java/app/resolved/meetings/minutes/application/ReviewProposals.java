package app.resolved.meetings.minutes.application;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Carrying;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.minutes.domain.Addition;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.Reviewing;
import app.resolved.meetings.minutes.domain.Ruling;
import app.resolved.meetings.minutes.domain.Who;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a clerk does to the proposals of a review. */
@Service
public class ReviewProposals {

    static final String MISSING = "No minutes of this meeting were uploaded yet.";

    private final Aggregates<Review> reviews;
    private final Carrying<Review> carrying;
    private final KeptMinutes kept;
    private final InstantSource clock;

    ReviewProposals(Aggregates<Review> reviews, KeptMinutes kept, InstantSource clock) {
        this.reviews = reviews;
        this.carrying = new Carrying<>(reviews, MISSING);
        this.kept = kept;
        this.clock = clock;
    }

    public Optional<Stored<Review>> find(String meetingId) {
        return reviews.find(meetingId);
    }

    public Answer<Stored<Review>> get(String meetingId) {
        return find(meetingId)
                .<Answer<Stored<Review>>>map(Answer.Done::new)
                .orElseGet(() -> Answer.notFound(MISSING));
    }

    /** The document's text, in which every extent counts characters. */
    public String text(Review review) {
        return kept.text(review.file().id());
    }

    public Optional<byte[]> document(Review review) {
        return kept.document(review.file().id());
    }

    public Answer<Stored<Review>> decide(String meetingId, List<Ruling> rulings, Command command) {
        return carrying.change(
                meetingId, command, review -> Reviewing.decide(review, rulings, who(command)));
    }

    /** Adds what was missed; its words are looked for in the document, so that they are marked. */
    public Answer<Stored<Review>> add(String meetingId, Addition addition, Command command) {
        return carrying.change(
                meetingId,
                command,
                review -> Reviewing.add(review, addition.foundIn(text(review)), who(command)));
    }

    private Who who(Command command) {
        return new Who(command.by(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
