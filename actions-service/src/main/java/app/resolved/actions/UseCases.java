package app.resolved.actions;

import app.resolved.actions.actions.application.ActOnActions;
import app.resolved.actions.actions.application.ActionReader;
import app.resolved.actions.actions.application.CatchUp;
import app.resolved.actions.actions.application.FollowProgramme;
import app.resolved.actions.actions.application.ForgetPeople;
import app.resolved.actions.actions.application.HearOutcomes;
import app.resolved.actions.actions.application.LinkOutcomes;
import app.resolved.actions.actions.application.NoteDeliveries;
import app.resolved.actions.actions.application.ReworkDueDates;
import app.resolved.actions.actions.application.ReworkForHolidays;
import app.resolved.actions.actions.application.SendWaitingCopies;
import app.resolved.actions.actions.application.WorkedIn;
import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.directory.application.Directory;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.directory.application.Reachability;
import app.resolved.actions.directory.application.TakenBackLinks;
import app.resolved.actions.duedates.adapters.jollyday.EnglandAndWales;
import app.resolved.actions.duedates.domain.Dates;
import app.resolved.actions.duedates.domain.DueDates;
import app.resolved.actions.duedates.domain.Holidays;
import app.resolved.actions.duedates.domain.WorkingDays;
import app.resolved.actions.programme.application.PlannedReports;
import app.resolved.contracts.AgencyState;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PostState;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Settling;
import app.resolved.webkit.people.Successions;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases together: they themselves know no Spring. */
@Configuration(proxyBeanMethods = false)
class UseCases {

    @Bean
    Holidays holidays() {
        return new EnglandAndWales();
    }

    @Bean
    WorkingDays workingDays(Holidays holidays) {
        return new WorkingDays(holidays);
    }

    @Bean
    DueDates dueDates(Holidays holidays) {
        return new DueDates(holidays);
    }

    @Bean
    Directory directory(
            Aggregates<PersonState> people,
            Aggregates<PostState> posts,
            Aggregates<AgencyState> agencies,
            DirectoryReader reader,
            Reachability reachability,
            TakenBackLinks links,
            InstantSource clock) {
        return new Directory(people, posts, agencies, reader, reachability, links, clock);
    }

    @Bean
    ReworkDueDates reworkDueDates(
            Aggregates<Action> actions,
            ActionReader reader,
            Committees committees,
            WorkedIn workedIn,
            DueDates dueDates,
            InstantSource clock) {
        return new ReworkDueDates(actions, reader, committees, workedIn, dueDates, clock);
    }

    @Bean
    ReworkForHolidays reworkForHolidays(
            ActionReader reader,
            Committees committees,
            WorkedIn workedIn,
            ReworkDueDates rework,
            Holidays holidays) {
        return new ReworkForHolidays(reader, committees, workedIn, rework, holidays);
    }

    @Bean
    Successions successions(Committees committees, InstantSource clock) {
        return ids ->
                committees
                        .heirs()
                        .predecessors(ids, LocalDate.ofInstant(clock.instant(), Dates.LONDON));
    }

    @Bean
    HearOutcomes hearOutcomes(
            Aggregates<Action> actions,
            DirectoryReader directory,
            Committees committees,
            DueDates dueDates,
            ReworkDueDates rework,
            FollowProgramme follow,
            InstantSource clock) {
        return new HearOutcomes(actions, directory, committees, dueDates, rework, follow, clock);
    }

    @Bean
    FollowProgramme followProgramme(
            Aggregates<Action> actions,
            ActionReader reader,
            PlannedReports reports,
            Committees committees,
            ReworkDueDates rework,
            DueDates dueDates,
            InstantSource clock) {
        return new FollowProgramme(actions, reader, reports, committees, rework, dueDates, clock);
    }

    @Bean
    NoteDeliveries noteDeliveries(
            Aggregates<Action> actions, Reachability reachability, DirectoryReader directory) {
        return new NoteDeliveries(actions, reachability, directory);
    }

    @Bean
    SendWaitingCopies sendWaitingCopies(
            Aggregates<Action> actions,
            Aggregates<PostState> posts,
            ActionReader reader,
            InstantSource clock) {
        return new SendWaitingCopies(actions, posts, reader, clock);
    }

    @Bean
    ActOnActions actOnActions(Aggregates<Action> actions, CatchUp catchUp, InstantSource clock) {
        return new ActOnActions(actions, catchUp, clock);
    }

    @Bean
    ForgetPeople forgetPeople(Aggregates<Action> actions, ActionReader reader) {
        return new ForgetPeople(actions, reader);
    }

    @Bean
    CatchUp catchUp(
            Aggregates<Action> actions,
            DirectoryReader directory,
            Committees committees,
            DueDates dueDates,
            ReworkDueDates rework,
            FollowProgramme follow,
            InstantSource clock) {
        return new CatchUp(actions, directory, committees, dueDates, rework, follow, clock);
    }

    @Bean
    LinkOutcomes linkOutcomes(
            Aggregates<Action> actions, ActionReader reader, CatchUp catchUp, InstantSource clock) {
        return new LinkOutcomes(actions, reader, catchUp, clock);
    }

    @Bean
    Settling linksSettle(LinkOutcomes links) {
        return links::unsettled;
    }
}
