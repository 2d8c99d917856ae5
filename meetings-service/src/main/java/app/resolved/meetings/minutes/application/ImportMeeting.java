package app.resolved.meetings.minutes.application;

import app.resolved.eventing.DerivedId;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.application.MeetingList;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.calendar.domain.MeetingCommand.Schedule;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.domain.ImportLook;
import app.resolved.meetings.reading.domain.document.SavedMeeting;
import app.resolved.meetings.reading.domain.text.BodyName;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Imports a meeting from a page of Modern.gov as a browser saved it: first a look, then the meeting
 * and the review of its minutes. What is imported is history, of which nobody is told.
 */
@Service
public class ImportMeeting {

    private static final String NO_PAGE =
            "This is no saved page of a meeting. Open the meeting in Modern.gov, save the page as"
                    + " \u201cWebpage, HTML only\u201d and choose that file.";
    private static final int MOST = 500;

    private final SavedPages pages;
    private final CommitteeList committees;
    private final MeetingList meetings;
    private final KeepCalendar calendar;
    private final UploadMinutes uploading;

    ImportMeeting(
            SavedPages pages,
            CommitteeList committees,
            MeetingList meetings,
            KeepCalendar calendar,
            UploadMinutes uploading) {
        this.pages = pages;
        this.committees = committees;
        this.meetings = meetings;
        this.calendar = calendar;
        this.uploading = uploading;
    }

    /**
     * What would be done; nothing is.
     *
     * @param committeeId whose it is; null for the one whose name the page gives
     * @param theirs the bodies that whoever looks is clerk of: of another one nothing is said
     */
    public Answer<ImportLook> look(
            byte[] document, @Nullable String committeeId, Predicate<String> theirs) {
        var page = pages.meetingOf(document).orElse(null);
        if (page == null) {
            return refused("file", NO_PAGE);
        }
        var date = page.date();
        if (date == null) {
            return refused(
                    "file",
                    "The page gives \u201c%s\u201d as the day of the meeting, and there is no such day."
                            .formatted(page.dateWords()));
        }
        var committee = committee(page, committeeId, theirs);
        var meeting = committee == null ? null : meetingOn(date, committee);
        boolean reads = page.minuted() && !date.isAfter(calendar.today());
        return new Answer.Done<>(new ImportLook(page, date, committee, meeting, reads));
    }

    /** Puts the meeting into the calendar and opens the review of its minutes; gives its id. */
    public Answer<String> carryOut(
            String fileName,
            byte[] document,
            @Nullable String committeeId,
            Predicate<String> theirs,
            Command command) {
        return look(document, committeeId, theirs)
                .then(look ->
                        meeting(look, command)
                                .then(id -> minutes(look, id, fileName, document, command)));
    }

    private Answer<String> minutes(
            ImportLook look, String id, String fileName, byte[] document, Command command) {
        return look.reads()
                ? uploading.history(id, fileName, document, command).map(_ -> id)
                : new Answer.Done<>(id);
    }

    private Answer<String> meeting(ImportLook look, Command command) {
        var committee = look.committee();
        if (committee == null) {
            return refused("committeeId", "Choose the committee that met.");
        }
        var present = look.meetingId();
        if (present != null) {
            return new Answer.Done<>(present);
        }
        var id = DerivedId.of("modern-gov", committee.id(), look.date().toString());
        var page = look.page();
        var meeting = new Schedule(id, committee.id(), look.date(), page.startsAt(), page.place());
        return calendar.schedule(meeting, command).map(_ -> id);
    }

    private @Nullable Committee committee(
            SavedMeeting page, @Nullable String committeeId, Predicate<String> theirs) {
        return committeeId != null
                ? committees.find(committeeId).filter(each -> theirs.test(each.id())).orElse(null)
                : committees.list(List.of(), MOST).stream()
                        .filter(each -> theirs.test(each.id()))
                        .filter(each -> BodyName.same(each.name(), page.body()))
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable String meetingOn(LocalDate date, Committee committee) {
        return meetings.from(date, Set.of(committee.id()), 1).stream()
                .filter(meeting -> meeting.date().equals(date))
                .map(Meeting::id)
                .findFirst()
                .orElse(null);
    }

    private static <T> Answer<T> refused(String field, String why) {
        return new Answer.Refused<>(new Refusal.Invalid(field, why));
    }
}
