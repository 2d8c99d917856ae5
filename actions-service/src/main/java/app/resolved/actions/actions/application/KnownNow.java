package app.resolved.actions.actions.application;

import app.resolved.actions.actions.domain.Knowledge;
import app.resolved.actions.directory.application.DirectoryView;
import app.resolved.actions.directory.domain.Addressees;
import app.resolved.actions.directory.domain.Finding;
import app.resolved.actions.duedates.domain.DueDate;
import app.resolved.actions.duedates.domain.DueDates;
import app.resolved.actions.duedates.domain.DueQuestion;
import app.resolved.actions.duedates.domain.ResponseRules;
import app.resolved.contracts.OutcomeState;
import app.resolved.contracts.PostState;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The directory and the calendars as they were read for one batch. */
final class KnownNow implements Knowledge {

    private final DirectoryView directory;
    private final Addressees addressees;
    private final Calendars calendars;
    private final DueDates dueDates;

    KnownNow(DirectoryView directory, Calendars calendars, DueDates dueDates) {
        this.directory = directory;
        this.addressees = directory.addressees();
        this.calendars = calendars;
        this.dueDates = dueDates;
    }

    @Override
    public Finding addressee(@Nullable String madeTo) {
        return addressees.find(madeTo);
    }

    @Override
    public PostState post(String postId) {
        return Objects.requireNonNull(directory.posts().get(postId));
    }

    @Override
    public DueDate due(
            OutcomeState first,
            @Nullable String words,
            LocalDate issuedOn,
            @Nullable LocalDate servedOn) {
        var meetings = calendars.of(first.committeeId());
        return dueDates.workOut(
                new DueQuestion(
                                words,
                                first.meetingDate(),
                                issuedOn,
                                meetings,
                                ResponseRules.of(first.respondent(), first.capacity()))
                        .servedOn(servedOn));
    }
}
