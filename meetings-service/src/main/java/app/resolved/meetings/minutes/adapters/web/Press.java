package app.resolved.meetings.minutes.adapters.web;

import app.resolved.meetings.calendar.domain.Meeting;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;

/** A press on the review page of a meeting, and what it is answered with. */
record Press(Meeting meeting, Shown shown, Model model, HttpServletResponse response) {}
