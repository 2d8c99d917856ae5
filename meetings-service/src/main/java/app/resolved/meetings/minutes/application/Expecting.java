package app.resolved.meetings.minutes.application;

import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.minutes.domain.Expected;
import java.util.List;
import org.springframework.stereotype.Service;

/** Says whose minutes are brought, to find them in a pack and to notice where others came. */
@Service
class Expecting {

    private static final int MOST = 500;

    private final CommitteeList committees;
    private final KeepCalendar calendar;

    Expecting(CommitteeList committees, KeepCalendar calendar) {
        this.committees = committees;
        this.calendar = calendar;
    }

    Expected of(Meeting meeting) {
        var body = committees.find(meeting.committeeId()).map(Committee::name).orElse("");
        var others =
                committees.list(List.of(), MOST).stream()
                        .filter(each -> !each.closed() && !each.id().equals(meeting.committeeId()))
                        .map(Committee::name)
                        .toList();
        return new Expected(meeting.id(), meeting.date(), body, others, calendar.today());
    }
}
