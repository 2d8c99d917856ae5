package app.resolved.meetings.minutes.adapters.web;

import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.deciding.Command;
import app.resolved.webkit.layout.Banner;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A press on the review page of a meeting, and where its answer goes. It is no record, which would
 * write out the model that holds it.
 */
final class Press {

    private final Meeting meeting;
    private final Command command;
    private final Shown shown;
    private final Model model;
    private final HttpServletResponse response;
    private final RedirectAttributes next;

    Press(
            Meeting meeting,
            Command command,
            Shown shown,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        this.meeting = meeting;
        this.command = command;
        this.shown = shown;
        this.model = model;
        this.response = response;
        this.next = next;
    }

    Meeting meeting() {
        return meeting;
    }

    String meetingId() {
        return meeting.id();
    }

    Command command() {
        return command;
    }

    Shown shown() {
        return shown;
    }

    Model model() {
        return model;
    }

    HttpServletResponse response() {
        return response;
    }

    /** Said at the top of the page that is loaded next. */
    void succeeded(String sentence) {
        Banner.success(next, sentence);
    }
}
