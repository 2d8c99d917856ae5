package app.resolved.meetings.minutes.adapters.rest;

import app.resolved.meetings.reading.domain.Attendee;
import app.resolved.meetings.reading.domain.Heading;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Reading;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A reading as it is told: what {@code run read --json} prints, with a title and an id. */
record ReadingShown(Heading heading, List<Attendee> attendance, List<ProposalShown> proposals) {

    record ProposalShown(
            String id,
            String file,
            @Nullable String minute,
            @Nullable String paragraph,
            @Nullable String part,
            String sentence,
            String kind,
            String purpose,
            String title,
            @Nullable String madeTo,
            @Nullable String due,
            String cue,
            double confidence,
            boolean ticked,
            @Nullable String capacity,
            @Nullable String exempt,
            boolean forWorkProgramme) {

        static ProposalShown of(String id, String file, Proposal read) {
            return new ProposalShown(
                    id,
                    file,
                    read.place().minute(),
                    read.place().paragraph(),
                    read.place().part(),
                    read.sentence(),
                    read.kind().word(),
                    read.purpose().word(),
                    read.title(),
                    read.madeTo(),
                    read.due(),
                    read.cue(),
                    read.confidence(),
                    read.ticked(),
                    read.capacity(),
                    read.exempt(),
                    read.forWorkProgramme());
        }
    }

    static ReadingShown of(Reading reading) {
        var read = reading.proposals();
        return new ReadingShown(
                reading.heading(),
                reading.attendance(),
                IntStream.range(0, read.size())
                        .mapToObj(index ->
                                ProposalShown.of(
                                        "p" + (index + 1), reading.fileName(), read.get(index)))
                        .toList());
    }
}
