package app.resolved.meetings.minutes.adapters.web;

import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Carried;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Uploaded;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.application.ImportMeeting;
import app.resolved.meetings.minutes.application.ReadMinutes;
import app.resolved.meetings.minutes.domain.ImportLook;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Importing a meeting from a saved page of Modern.gov: a look first, then the press. */
@Controller
class ImportPages {

    private static final int MOST_COMMITTEES = 500;

    private final ImportMeeting importing;
    private final CommitteeList committees;

    ImportPages(ImportMeeting importing, CommitteeList committees) {
        this.importing = importing;
        this.committees = committees;
    }

    @GetMapping("/meetings/import")
    String form(Visitor visitor) {
        visitor.must(visitor.mayClerk());
        return "minutes/import";
    }

    @PostMapping("/meetings/import")
    String look(
            @RequestParam MultipartFile file,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        visitor.must(visitor.mayClerk());
        var given = Uploaded.of(file, ReadMinutes.MOST_BYTES);
        return switch (importing.look(given.bytes(), null, visitor::mayClerk)) {
            case Answer.Done<ImportLook>(var look) -> {
                var committee = look.committee();
                model.addAttribute("committeeId", committee == null ? "" : committee.id());
                yield page(look, given.name(), Carried.packed(given.bytes()), visitor, model);
            }
            case Answer.Refused<ImportLook>(Refusal refusal) -> {
                FormFaults.show(refusal, model, response);
                yield "minutes/import";
            }
        };
    }

    @PostMapping("/meetings/import/carry-out")
    String carryOut(
            @RequestParam String page,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String committeeId,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        visitor.must(committeeId.isEmpty() ? visitor.mayClerk() : visitor.mayClerk(committeeId));
        var document = Carried.unpacked(page, ReadMinutes.MOST_BYTES);
        return switch (importing.carryOut(
                name, document, committeeId, visitor::mayClerk, Commands.of(visitor))) {
            case Answer.Done<String>(var meetingId) -> {
                Banner.success(next, "The meeting is imported. Nobody was told.");
                yield "redirect:/meetings/" + meetingId;
            }
            case Answer.Refused<String>(Refusal refusal) -> {
                FormFaults.show(refusal, model, response);
                model.addAttribute("committeeId", committeeId);
                yield page(
                        Answers.valueOf(importing.look(document, null, visitor::mayClerk)),
                        name,
                        page,
                        visitor,
                        model);
            }
        };
    }

    private String page(ImportLook look, String name, String packed, Visitor visitor, Model model) {
        model.addAttribute("look", look);
        model.addAttribute("name", name);
        model.addAttribute("packed", packed);
        model.addAttribute("committees", committees(visitor));
        return "minutes/import-look";
    }

    private Map<String, String> committees(Visitor visitor) {
        var names = new LinkedHashMap<String, String>();
        for (Committee committee : committees.list(List.of(), MOST_COMMITTEES)) {
            if (visitor.mayClerk(committee.id())) {
                names.put(committee.id(), committee.name());
            }
        }
        return names;
    }
}
