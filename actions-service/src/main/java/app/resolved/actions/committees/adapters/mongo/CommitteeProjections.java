package app.resolved.actions.committees.adapters.mongo;

import app.resolved.contracts.MeetingsFact.OfCommittee;
import app.resolved.contracts.MeetingsFact.OfMeeting;
import app.resolved.eventing.FactListener;
import app.resolved.eventing.Projections;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommitteeProjections {

    @Bean
    FactListener<OfCommittee> keepsCommittees(Projections projections) {
        return projections.<OfCommittee, CommitteeDocument>into(
                CommitteeDocument.class, told -> CommitteeDocument.of(told.fact().committee()));
    }

    @Bean
    FactListener<OfMeeting> keepsMeetings(Projections projections) {
        return projections.<OfMeeting, MeetingDocument>into(
                MeetingDocument.class, told -> MeetingDocument.of(told.fact().meeting()));
    }
}
