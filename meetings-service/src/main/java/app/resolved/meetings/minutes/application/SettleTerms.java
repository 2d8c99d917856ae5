package app.resolved.meetings.minutes.application;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Carrying;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.SetTerms;
import app.resolved.meetings.minutes.domain.Who;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;

/** Says of proposals in which capacity they were made, whether they are exempt, who answers. */
@Service
public class SettleTerms {

    private final Carrying<Review> carrying;
    private final InstantSource clock;

    SettleTerms(Aggregates<Review> reviews, InstantSource clock) {
        this.carrying = new Carrying<>(reviews, "No minutes of this meeting were uploaded yet.");
        this.clock = clock;
    }

    public Answer<Stored<Review>> settle(String meetingId, SetTerms given, Command command) {
        var who = new Who(command.by(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return carrying.change(meetingId, command, review -> given.decide(review, who));
    }
}
