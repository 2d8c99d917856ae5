package app.resolved.meetings.imports.adapters.web;

import app.resolved.meetings.answering.Carried;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.answering.Uploaded;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.imports.application.ImportTables;
import app.resolved.meetings.imports.application.ImportTables.Imported;
import app.resolved.meetings.imports.application.ImportTables.Look;
import app.resolved.meetings.imports.domain.Fate;
import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.ImportKind;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The dates of a body's meetings, from a calendar or a spreadsheet: a look, then the press. */
@Controller
class DatePages {

    private static final int MOST_COMMITTEES = 500;

    private final ImportTables importing;
    private final CommitteeList committees;
    private final Gate gate;

    DatePages(ImportTables importing, CommitteeList committees, Gate gate) {
        this.importing = importing;
        this.committees = committees;
        this.gate = gate;
    }

    @GetMapping("/meetings/dates")
    String form(@RequestParam(defaultValue = "") String committeeId, Visitor visitor, Model model) {
        visitor.must(visitor.mayClerk());
        return shown(committeeId, visitor, model);
    }

    @PostMapping("/meetings/dates")
    String look(
            @RequestParam(defaultValue = "") String committeeId,
            @RequestParam MultipartFile file,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        var given = Uploaded.of(file, ImportTables.MOST_BYTES).bytes();
        return switch (importing.look(file(given, committeeId, visitor))) {
            case Answer.Done<Look>(var look) ->
                    fates(look, committeeId, Carried.packed(given), model);
            case Answer.Refused<Look>(var refusal) -> {
                FormFaults.show(refusal, model, response);
                yield shown(committeeId, visitor, model);
            }
        };
    }

    @PostMapping("/meetings/dates/import")
    String carryOut(
            @RequestParam(defaultValue = "") String committeeId,
            @RequestParam String packed,
            @RequestParam(required = false) @Nullable String seen,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var given = Carried.unpacked(packed, ImportTables.MOST_BYTES + 1);
        var file = file(given, committeeId, visitor);
        return switch (importing.carryOut(file, TablePages.importer(visitor), seen)) {
            case Answer.Done<Imported>(Imported(var fates, _)) when fates.anyWrong() ->
                    fates(new Look(fates, ""), committeeId, packed, model);
            case Answer.Done<Imported>(Imported(_, var left)) when left != null ->
                    "redirect:/imports/left/" + left.id();
            case Answer.Done<Imported>(Imported(var fates, _)) -> {
                int gone = fates.count(Fate.GONE_FROM_FILE);
                Banner.success(
                        next,
                        FateRow.counted(fates.toWrite(), "date")
                                + " imported. Nobody was told."
                                + (gone == 0 ? "" : " " + FateRow.stays(gone)));
                yield "redirect:/calendar";
            }
            case Answer.Refused<Imported>(var refusal) -> {
                FormFaults.show(refusal, model, response);
                yield importing.look(file) instanceof Answer.Done<Look>(var look)
                        ? fates(look, committeeId, packed, model)
                        : shown(committeeId, visitor, model);
            }
        };
    }

    private static ImportFile file(byte[] content, String committeeId, Visitor visitor) {
        var chosen = Given.lineOrNull(committeeId);
        visitor.must(chosen == null ? visitor.mayClerk() : visitor.mayClerk(chosen));
        return new ImportFile(ImportKind.DATES, content, chosen, visitor.committeeIds());
    }

    private String shown(String committeeId, Visitor visitor, Model model) {
        model.addAttribute("committeeId", committeeId);
        model.addAttribute("committees", committees(visitor));
        return "imports/dates";
    }

    private static String fates(Look look, String committeeId, String packed, Model model) {
        model.addAttribute("action", "/meetings/dates/import");
        model.addAttribute("back", "/meetings/dates");
        model.addAttribute("committeeId", committeeId);
        return FateRow.page(look, packed, "date", model);
    }

    private Map<String, String> committees(Visitor visitor) {
        var names = new LinkedHashMap<String, String>();
        for (Committee each : committees.list(gate.known(visitor), List.of(), MOST_COMMITTEES)) {
            if (visitor.mayClerk(each.id())) {
                names.put(each.id(), each.name());
            }
        }
        return names;
    }
}
