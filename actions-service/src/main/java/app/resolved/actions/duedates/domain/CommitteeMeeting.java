package app.resolved.actions.duedates.domain;

import java.time.LocalDate;

/** A meeting of the committee that is not cancelled. */
public record CommitteeMeeting(String meetingId, LocalDate date) {}
