package app.resolved.actions.today.adapters.web;

import app.resolved.contracts.MeetingState;
import java.time.LocalDate;

/** Something of a meeting that is not issued, and since when. */
record Unissued(MeetingState meeting, LocalDate since) {}
