package app.resolved.meetings.outcomes.adapters.web;

import app.resolved.contracts.MeetingState.MeetingStatus;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.OutcomeGate;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.outcomes.application.AmendOutcomes;
import app.resolved.meetings.outcomes.application.FollowUp;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.programme.adapters.web.Referrals;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lasting address of an outcome: what it says, what it said before, what became of it. */
@Controller
class OutcomePages {

    private final OutcomeGate gate;
    private final AmendOutcomes amending;
    private final FollowUp followUp;
    private final KeepCalendar calendar;
    private final CommitteeList committees;
    private final Referrals referrals;

    OutcomePages(
            OutcomeGate gate,
            AmendOutcomes amending,
            FollowUp followUp,
            KeepCalendar calendar,
            CommitteeList committees,
            Referrals referrals) {
        this.gate = gate;
        this.amending = amending;
        this.followUp = followUp;
        this.calendar = calendar;
        this.committees = committees;
        this.referrals = referrals;
    }

    @GetMapping("/outcomes/{id}")
    String one(@PathVariable String id, Visitor visitor, Model model) {
        var outcome = gate.toRead(id, visitor).document();
        show(outcome, model);
        model.addAttribute("referrals", referrals.ofOutcome(id, visitor));
        model.addAttribute(
                "mayChange", visitor.mayClerk(outcome.committeeId()) && !outcome.withdrawn());
        return "outcomes/outcome";
    }

    @GetMapping("/outcomes/{id}/amend")
    String amend(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Model model) {
        var stored = gate.toClerk(id, visitor);
        var form = AmendmentForm.of(stored.document(), stored.version(), reason);
        return form(stored.document(), form, model);
    }

    @PostMapping("/outcomes/{id}/amend")
    String amend(
            @PathVariable String id,
            AmendmentForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var outcome = gate.toClerk(id, visitor).document();
        return switch (amending.amend(id, form.amendment(), seen(form.version(), visitor))) {
            case Answer.Done<Stored<Outcome>>(var stored) -> {
                Banner.success(next, "The outcome is amended. Its action follows.");
                yield "redirect:" + afterwards(stored.document(), visitor);
            }
            case Answer.Refused<Stored<Outcome>>(var refusal) -> {
                FormFaults.show(refusal, model, response);
                yield form(outcome, form, model);
            }
        };
    }

    /** Whoever marks something as exempt may not be entitled to read it any more. */
    private String afterwards(Outcome outcome, Visitor visitor) {
        return gate.mayRead(visitor, outcome)
                ? "/outcomes/" + outcome.id()
                : "/meetings/" + outcome.meetingId();
    }

    @GetMapping("/outcomes/{id}/withdraw")
    String withdraw(@PathVariable String id, Visitor visitor, Model model) {
        var stored = gate.toClerk(id, visitor);
        model.addAttribute("version", stored.version());
        return withdrawal(stored.document(), "", model);
    }

    @PostMapping("/outcomes/{id}/withdraw")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam @Nullable Long version,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var outcome = gate.toClerk(id, visitor).document();
        var answer = amending.withdraw(id, reason, seen(version, visitor));
        if (answer instanceof Answer.Refused<?>(var refusal)) {
            FormFaults.show(refusal, model, response);
            model.addAttribute("version", version);
            return withdrawal(outcome, reason, model);
        }
        Banner.success(next, "The outcome is withdrawn. Nobody is chased for it any more.");
        return "redirect:/outcomes/" + id;
    }

    private static Command seen(@Nullable Long version, Visitor visitor) {
        return new Command(UUID.randomUUID().toString(), version, visitor.name());
    }

    private String form(Outcome outcome, AmendmentForm form, Model model) {
        var purposes = new LinkedHashMap<String, String>();
        purposes.put(Purpose.ACTION.name(), "for action");
        purposes.put(Purpose.INFORMATION.name(), "for information");
        show(outcome, model);
        model.addAttribute("form", form);
        model.addAttribute("kinds", KindWords.choices(outcome.kind()));
        model.addAttribute("purposes", purposes);
        model.addAttribute("respondents", TermsWords.respondents());
        model.addAttribute("restrictions", TermsWords.restrictions());
        return "outcomes/amend";
    }

    private String withdrawal(Outcome outcome, String reason, Model model) {
        show(outcome, model);
        model.addAttribute("reason", reason);
        return "outcomes/withdraw";
    }

    private void show(Outcome outcome, Model model) {
        model.addAttribute("outcome", OutcomeInWords.of(followUp.of(outcome), calendar.today()));
        var meeting = calendar.find(outcome.meetingId()).orElseThrow().document();
        model.addAttribute("meeting", meeting);
        model.addAttribute("approved", meeting.status() == MeetingStatus.MINUTES_APPROVED);
        model.addAttribute(
                "committee",
                committees.find(outcome.committeeId()).map(Committee::name).orElse(""));
    }
}
