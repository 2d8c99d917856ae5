package app.resolved.meetings.calendar.adapters.web;

import app.resolved.eventing.Stored;
import app.resolved.meetings.calendar.domain.AgendaEdits;
import app.resolved.meetings.calendar.domain.AgendaItem;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.outcomes.adapters.web.TermsWords;
import app.resolved.meetings.programme.adapters.web.ItemLine;
import app.resolved.meetings.programme.application.Programmes;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.webkit.signin.Visitor;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands on the page of an agenda, and on that of one of its items. */
@Component
class AgendaPage {

    private static final int MOST_ITEMS = 200;

    private final CommitteeList committees;
    private final Programmes programmes;

    AgendaPage(CommitteeList committees, Programmes programmes) {
        this.committees = committees;
        this.programmes = programmes;
    }

    /** What the work programme has for that meeting, by its id. */
    Optional<ProgrammeItem> planned(String meetingId, String itemId) {
        return programmes.ofMeeting(meetingId, MOST_ITEMS).stream()
                .filter(each -> each.id().equals(itemId))
                .findFirst();
    }

    /** As anybody may have it, with nothing to press. */
    String toPublish(Stored<Meeting> stored, Visitor visitor, Model model) {
        var template = show(stored, AgendaForm.EMPTY, visitor, model);
        model.addAttribute("items", stored.document().agendaFor(false));
        model.addAttribute("mayClerk", false);
        model.addAttribute("holdsExempt", false);
        return template;
    }

    String show(Stored<Meeting> stored, AgendaForm form, Visitor visitor, Model model) {
        var meeting = stored.document();
        var items = meeting.agendaFor(visitor.entitled());
        var taken = meeting.agenda().stream().map(AgendaItem::programmeItemId).toList();
        var planned =
                programmes.ofMeeting(meeting.id(), MOST_ITEMS).stream()
                        .filter(each -> !taken.contains(each.id()))
                        .map(ItemLine::of)
                        .toList();
        model.addAttribute("meeting", meeting);
        model.addAttribute("version", stored.version());
        model.addAttribute("items", items);
        model.addAttribute("planned", planned);
        model.addAttribute(
                "form",
                form.numberOrEmpty().isEmpty()
                        ? form.numbered(AgendaEdits.nextNumber(meeting.agenda()))
                        : form);
        model.addAttribute("entitled", visitor.entitled());
        model.addAttribute(
                "holdsExempt",
                visitor.entitled() && meeting.agenda().stream().anyMatch(AgendaItem::exempt));
        model.addAttribute(
                "mayClerk", visitor.mayClerk(meeting.committeeId()) && !meeting.cancelled());
        model.addAttribute("restrictions", TermsWords.restrictions());
        model.addAttribute(
                "committee",
                committees.find(meeting.committeeId()).map(Committee::name).orElse(""));
        return "meetings/agenda";
    }

    /** One item, to be changed. */
    String ofItem(Stored<Meeting> stored, String was, AgendaForm form, Model model) {
        model.addAttribute("meeting", stored.document());
        model.addAttribute("was", was);
        model.addAttribute("form", form);
        model.addAttribute("restrictions", TermsWords.restrictions());
        return "meetings/agenda-item";
    }
}
