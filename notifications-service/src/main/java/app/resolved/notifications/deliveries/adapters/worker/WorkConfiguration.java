package app.resolved.notifications.deliveries.adapters.worker;

import app.resolved.eventing.Settling;
import app.resolved.notifications.NotificationsSettings;
import app.resolved.notifications.deliveries.application.Collecting;
import app.resolved.notifications.deliveries.application.Deliveries;
import app.resolved.notifications.deliveries.application.Dispatch;
import app.resolved.notifications.deliveries.application.MailServer;
import app.resolved.notifications.deliveries.application.Morning;
import app.resolved.notifications.deliveries.application.PartnerLinks;
import app.resolved.notifications.deliveries.application.Resending;
import app.resolved.notifications.deliveries.application.Sending;
import app.resolved.notifications.deliveries.application.StillOwed;
import app.resolved.notifications.deliveries.application.Typesetter;
import app.resolved.notifications.deliveries.application.Writing;
import app.resolved.notifications.deliveries.domain.Letters;
import app.resolved.notifications.deliveries.domain.RetryPolicy;
import app.resolved.notifications.directory.application.Directory;
import app.resolved.notifications.escalations.application.Desk;
import app.resolved.notifications.escalations.application.Escalations;
import app.resolved.notifications.escalations.application.FollowingActions;
import app.resolved.notifications.escalations.application.Raising;
import app.resolved.notifications.ladder.application.Climbing;
import app.resolved.notifications.ladder.application.Freshness;
import app.resolved.notifications.ladder.application.KeptWords;
import app.resolved.notifications.ladder.application.Outgoing;
import app.resolved.notifications.ladder.application.Outlook;
import app.resolved.notifications.ladder.application.RealTime;
import app.resolved.notifications.ladder.application.Schedules;
import app.resolved.notifications.ladder.domain.Holidays;
import app.resolved.notifications.ladder.domain.Ladder;
import app.resolved.notifications.ladder.domain.WorkingDays;
import app.resolved.webkit.WebSettings;
import app.resolved.webkit.passes.PassSigner;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the work of a morning hangs together. */
@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

    @Bean
    Ladder ladder(Holidays holidays) {
        return Ladder.on(new WorkingDays(holidays));
    }

    @Bean
    Collecting collecting(Deliveries deliveries, Directory directory, Ladder ladder) {
        return new Collecting(deliveries, directory, ladder.workingDays());
    }

    @Bean
    FollowingActions escalationsFollow(
            Escalations escalations, Schedules schedules, Ladder ladder) {
        return new FollowingActions(escalations, schedules, ladder);
    }

    @Bean
    Raising raising(Escalations escalations, FollowingActions escalationsFollow) {
        return new Raising(escalations, escalationsFollow);
    }

    @Bean
    Climbing climbing(
            Schedules schedules,
            Directory directory,
            List<Outgoing> outgoing,
            Ladder ladder,
            InstantSource calendar) {
        return new Climbing(schedules, directory, outgoing, ladder, calendar);
    }

    @Bean
    StillOwed stillOwed(Schedules schedules, Directory directory, Ladder ladder) {
        return new StillOwed(schedules, directory, ladder);
    }

    @Bean
    Writing writing(
            Directory directory,
            Ladder ladder,
            WebSettings web,
            PartnerLinks links,
            Typesetter typesetter) {
        var letters = new Letters(web.actionsUrl().toString(), ladder.workingDays());
        return new Writing(directory, ladder, letters, links, typesetter);
    }

    @Bean
    PartnerLinks partnerLinks(
            Directory directory,
            WebSettings web,
            NotificationsSettings settings,
            RealTime realTime) {
        var signed = settings.partnerLinks();
        var key = signed.privateKey();
        return new PartnerLinks(
                directory,
                key == null || key.isBlank() ? null : PassSigner.of(signed.keyId(), key),
                web.actionsUrl().toString(),
                signed.valid(),
                realTime);
    }

    @Bean
    Dispatch dispatch(
            Deliveries deliveries,
            StillOwed stillOwed,
            Collecting collecting,
            Writing writing,
            PartnerLinks links,
            MailServer mailServer,
            KeptWords words,
            RetryPolicy retries,
            NotificationsSettings settings,
            InstantSource calendar,
            RealTime realTime) {
        return new Dispatch(
                deliveries,
                stillOwed,
                collecting,
                writing,
                links,
                mailServer,
                words,
                new Dispatch.Policy(retries, settings.unknownFate(), settings.lease()),
                UUID.randomUUID().toString(),
                calendar,
                realTime);
    }

    @Bean
    Sending sending(
            Deliveries deliveries,
            Dispatch dispatch,
            NotificationsSettings settings,
            InstantSource calendar,
            RealTime realTime) {
        return new Sending(deliveries, dispatch, settings.connections(), calendar, realTime);
    }

    @Bean
    Resending resending(Deliveries deliveries) {
        return new Resending(deliveries);
    }

    @Bean
    Outlook outlook(
            Schedules schedules, Directory directory, Ladder ladder, InstantSource calendar) {
        return new Outlook(schedules, directory, ladder, calendar);
    }

    @Bean
    Desk desk(
            Escalations escalations,
            Schedules schedules,
            Directory directory,
            Deliveries deliveries,
            Ladder ladder,
            InstantSource calendar) {
        return new Desk(escalations, schedules, directory, deliveries, ladder, calendar);
    }

    @Bean
    Morning morning(
            Climbing climbing,
            Sending sending,
            Schedules schedules,
            Deliveries deliveries,
            Freshness freshness,
            InstantSource calendar,
            RealTime realTime,
            NotificationsSettings settings) {
        return new Morning(
                climbing,
                sending,
                schedules,
                deliveries,
                freshness,
                calendar,
                realTime,
                settings.patience());
    }

    @Bean
    Worker worker(Morning morning, NotificationsSettings settings) {
        return new Worker(morning, settings.poll());
    }

    /** Schedules first: what leaves them stands among the deliveries before. */
    @Bean
    Settling reminders(Schedules schedules, Deliveries deliveries, InstantSource calendar) {
        return () -> {
            var now = calendar.instant();
            return schedules.due(now) + deliveries.inHand(now);
        };
    }
}
