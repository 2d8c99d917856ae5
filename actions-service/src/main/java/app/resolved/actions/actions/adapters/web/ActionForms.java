package app.resolved.actions.actions.adapters.web;

import app.resolved.actions.actions.domain.ActionCommand;
import app.resolved.actions.actions.domain.Response.Verdict;
import app.resolved.webkit.layout.DateInput;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The forms by which an action goes on. */
@Controller
class ActionForms {

    private final Pressing pressing;

    ActionForms(Pressing pressing) {
        this.pressing = pressing;
    }

    @PostMapping("/actions/{actionId}/report")
    String report(@ModelAttribute Press press) {
        var form = press.form();
        return switch (form.answer()) {
            case "seen" ->
                    pressing.act(
                            press,
                            new ActionCommand.Acknowledge(),
                            "answer",
                            "Thank you: the committee's clerk can see that you have it.");
            case "progress" ->
                    pressing.withText(
                            press,
                            form.note(),
                            "note",
                            "Say what has been done so far",
                            ActionCommand.ReportProgress::new,
                            "Thank you: your report stands on the timeline.");
            case "done" ->
                    pressing.withText(
                            press,
                            form.note(),
                            "note",
                            "Say what was done, and where it can be found",
                            ActionCommand.ProposeCompletion::new,
                            "Thank you: the committee is asked to agree, and you are left in peace"
                                    + " until it has.");
            case "accepted" -> responded(press, Verdict.ACCEPTED);
            case "in-part" -> responded(press, Verdict.ACCEPTED_IN_PART);
            case "rejected" -> responded(press, Verdict.REJECTED);
            case "time" -> moreTime(press);
            case "declined" ->
                    pressing.withText(
                            press,
                            form.note(),
                            "note",
                            "Say why, and whose it is if you know",
                            ActionCommand.Decline::new,
                            "Thank you: it stands on the clerk's desk, and you are not reminded"
                                    + " until the clerk has answered.");
            case null, default -> pressing.again(press, "answer", "Choose how it stands");
        };
    }

    private String responded(Press press, Verdict verdict) {
        return pressing.mayBeWordless(
                press,
                press.form().note(),
                "note",
                reasons -> new ActionCommand.RespondAsOwner(verdict, reasons),
                "Thank you: the committee reads the response, and you are left in peace until it"
                        + " has.");
    }

    private String moreTime(Press press) {
        var until = day(press.form().until());
        return until == null
                ? pressing.again(press, "until", "Give a day that exists, such as 27 3 2027")
                : pressing.withText(
                        press,
                        press.form().note(),
                        "note",
                        "Say why it takes longer",
                        reason -> new ActionCommand.AskForMoreTime(until, reason),
                        "until",
                        "Thank you: the clerk decides, and you are not reminded until then.");
    }

    @PostMapping("/actions/{actionId}/sign-off")
    String signOff(@ModelAttribute Press press) {
        var form = press.form();
        var command =
                new ActionCommand.SignOff(
                        Pressing.text(form.minute()), Pressing.text(form.signOffNote()));
        return pressing.act(press, command, "minute", "The action is signed off.");
    }

    @PostMapping("/actions/{actionId}/not-accepted")
    String notAccepted(@ModelAttribute Press press) {
        return pressing.withText(
                press,
                press.form().notAcceptedReason(),
                "notAcceptedReason",
                "Say why it is not accepted",
                ActionCommand.DoNotAccept::new,
                "The action is with its owner again.");
    }

    @PostMapping("/actions/{actionId}/withdraw")
    String withdraw(@ModelAttribute Press press) {
        return pressing.withText(
                press,
                press.form().withdrawReason(),
                "withdrawReason",
                "Say why it is withdrawn",
                ActionCommand.Withdraw::new,
                "The action is withdrawn.");
    }

    @PostMapping("/actions/{actionId}/reopen")
    String reopen(@ModelAttribute Press press) {
        return pressing.withText(
                press,
                press.form().reopenReason(),
                "reopenReason",
                "Say why it is opened again",
                ActionCommand.Reopen::new,
                "The action is open again, and its owner is told in the next morning's mail.");
    }

    @PostMapping("/actions/{actionId}/due-date")
    String dueDate(@ModelAttribute Press press) {
        var form = press.form();
        var date = day(form.due());
        if (date == null) {
            return pressing.again(press, "due", "Give a day that exists, such as 27 3 2027");
        }
        return pressing.withText(
                press,
                form.dueReason(),
                "dueReason",
                "Say why the date changes",
                reason -> new ActionCommand.ChangeDueDate(date, reason),
                "The due date is changed; the original stays on the page.");
    }

    @PostMapping("/actions/{actionId}/service")
    String service(@ModelAttribute Press press) {
        var day = day(press.form().served());
        return day == null
                ? pressing.again(press, "served", "Give a day that exists, such as 6 11 2026")
                : pressing.act(
                        press,
                        new ActionCommand.RecordService(day),
                        "served",
                        "The day of service is recorded, and the time for the response counts from"
                                + " it.");
    }

    private static @Nullable LocalDate day(@Nullable DateInput typed) {
        return typed == null ? null : typed.date().orElse(null);
    }
}
