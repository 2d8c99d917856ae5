package app.resolved.actions.committees.adapters.kafka;

import app.resolved.actions.committees.application.CalendarChanged;
import app.resolved.contracts.MeetingsFact.CommitteeEstablished;
import app.resolved.contracts.MeetingsFact.CommitteeSeatsChanged;
import app.resolved.contracts.MeetingsFact.CommitteeSucceeded;
import app.resolved.contracts.MeetingsFact.MeetingActionsIssued;
import app.resolved.contracts.MeetingsFact.MeetingCancelled;
import app.resolved.contracts.MeetingsFact.MeetingHeld;
import app.resolved.contracts.MeetingsFact.MeetingMinutesApproved;
import app.resolved.contracts.MeetingsFact.MeetingMinutesPublished;
import app.resolved.contracts.MeetingsFact.MeetingMoved;
import app.resolved.contracts.MeetingsFact.MeetingScheduled;
import app.resolved.contracts.MeetingsFact.MeetingUnissuedChanged;
import app.resolved.contracts.MeetingsFact.OfCommittee;
import app.resolved.contracts.MeetingsFact.OfMeeting;
import app.resolved.contracts.Topic;
import app.resolved.eventing.FactListener;
import app.resolved.eventing.Heard;
import app.resolved.eventing.Hearing;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommitteeHearing {

    @Bean
    Hearing<OfCommittee> hearingCommittees(
            FactListener<OfCommittee> keeps, CalendarChanged changed) {
        return new Hearing<>(
                "committees",
                Topic.MEETINGS,
                Set.of(
                        CommitteeEstablished.class,
                        CommitteeSeatsChanged.class,
                        CommitteeSucceeded.class),
                newest -> {
                    keeps.take(newest);
                    changed.of(bodiesOf(newest));
                });
    }

    /** Another body may have taken over, and its calendar with it. */
    private static Set<String> bodiesOf(List<Heard<OfCommittee>> newest) {
        return newest.stream()
                .filter(Heard.Told.class::isInstance)
                .map(heard -> ((Heard.Told<OfCommittee>) heard).fact().committee().committeeId())
                .collect(Collectors.toSet());
    }

    @Bean
    Hearing<OfMeeting> hearingMeetings(FactListener<OfMeeting> keeps, CalendarChanged changed) {
        return new Hearing<>(
                "meetings",
                Topic.MEETINGS,
                Set.of(
                        MeetingScheduled.class,
                        MeetingMoved.class,
                        MeetingCancelled.class,
                        MeetingHeld.class,
                        MeetingActionsIssued.class,
                        MeetingMinutesPublished.class,
                        MeetingMinutesApproved.class,
                        MeetingUnissuedChanged.class),
                newest -> {
                    keeps.take(newest);
                    changed.of(committeesOf(newest));
                });
    }

    /** Every fact of a meeting carries its date, and after a gap any may be the first to say it. */
    private static Set<String> committeesOf(List<Heard<OfMeeting>> newest) {
        return newest.stream()
                .filter(Heard.Told.class::isInstance)
                .map(heard -> ((Heard.Told<OfMeeting>) heard).fact().meeting().committeeId())
                .collect(Collectors.toSet());
    }
}
