package app.resolved.notifications.directory.adapters.kafka;

import app.resolved.contracts.DirectoryFact.PersonRecorded;
import app.resolved.contracts.DirectoryFact.PostRecorded;
import app.resolved.contracts.MeetingsFact.CommitteeEstablished;
import app.resolved.contracts.MeetingsFact.CommitteeSeatsChanged;
import app.resolved.contracts.MeetingsFact.CommitteeSucceeded;
import app.resolved.contracts.MeetingsFact.OfCommittee;
import app.resolved.contracts.Topic;
import app.resolved.eventing.Heard;
import app.resolved.eventing.Hearing;
import app.resolved.eventing.Projections;
import app.resolved.notifications.directory.adapters.mongo.CommitteeDocument;
import app.resolved.notifications.directory.adapters.mongo.PersonDocument;
import app.resolved.notifications.directory.adapters.mongo.PostDocument;
import app.resolved.notifications.ladder.application.KeptWords;
import app.resolved.notifications.ladder.application.Schedules;
import app.resolved.notifications.ladder.domain.Ladder;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who and what this service must know to write letters. */
@Configuration(proxyBeanMethods = false)
class DirectoryHeard {

    @Bean
    Hearing<PersonRecorded> personsHeard(Projections projections, KeptWords words) {
        var persons =
                projections.<PersonRecorded, PersonDocument>into(
                        PersonDocument.class, told -> PersonDocument.of(told.fact().person()));
        return new Hearing<>(
                "persons",
                Topic.DIRECTORY,
                Set.of(PersonRecorded.class),
                newest -> {
                    persons.take(newest);
                    words.forgetLettersTo(erased(newest));
                });
    }

    private static List<String> erased(List<Heard<PersonRecorded>> newest) {
        return newest.stream()
                .filter(heard -> heard instanceof Heard.Erased<PersonRecorded>)
                .map(Heard::key)
                .toList();
    }

    /** Who is new to a post is told the next morning, with all else that is theirs then. */
    @Bean
    Hearing<PostRecorded> postsKept(
            Projections projections, Schedules schedules, Ladder ladder, InstantSource calendar) {
        var posts =
                projections.<PostRecorded, PostDocument>into(
                        PostDocument.class, told -> PostDocument.of(told.fact().post()));
        return new Hearing<>(
                "posts",
                Topic.DIRECTORY,
                Set.of(PostRecorded.class),
                newest -> {
                    posts.take(newest);
                    var morning = ladder.workingDays().nextMorning(calendar.instant());
                    schedules.wake(newest.stream().map(Heard::key).toList(), morning);
                });
    }

    @Bean
    Hearing<OfCommittee> committeesHeard(Projections projections) {
        return new Hearing<>(
                "committees",
                Topic.MEETINGS,
                Set.of(
                        CommitteeEstablished.class,
                        CommitteeSeatsChanged.class,
                        CommitteeSucceeded.class),
                projections.<OfCommittee, CommitteeDocument>into(
                        CommitteeDocument.class,
                        told -> CommitteeDocument.of(told.fact().committee())));
    }
}
