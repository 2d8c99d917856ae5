package app.resolved.meetings.imports.adapters.web;

import app.resolved.meetings.answering.Carried;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.answering.Uploaded;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.imports.application.ImportTables;
import app.resolved.meetings.imports.domain.Fates;
import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.ImportKind;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Importing what a council has: a look at each row's fate first, then the press. */
@Controller
class TablePages {

    private static final List<ImportKind> TABLES =
            List.of(ImportKind.COMMITTEES, ImportKind.MEETINGS, ImportKind.MEMBERS);

    private final ImportTables importing;

    TablePages(ImportTables importing) {
        this.importing = importing;
    }

    @GetMapping("/imports")
    String form(Visitor visitor, Model model) {
        visitor.must(Gate.mayClerkAll(visitor));
        return form("", model);
    }

    @PostMapping("/imports")
    String look(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam MultipartFile file,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        visitor.must(Gate.mayClerkAll(visitor));
        var what = table(kind);
        if (what.isEmpty()) {
            FormFaults.show(
                    new Refusal.Invalid("kind", "Choose what the file holds."), model, response);
            return form(kind, model);
        }
        var given = Uploaded.of(file, ImportTables.MOST_BYTES).bytes();
        return switch (importing.look(ImportFile.of(what.get(), given))) {
            case Answer.Done<Fates>(var fates) ->
                    fates(what.get(), fates, Carried.packed(given), model);
            case Answer.Refused<Fates>(var refusal) -> {
                FormFaults.show(refusal, model, response);
                yield form(kind, model);
            }
        };
    }

    @PostMapping("/imports/{kind}")
    String carryOut(
            @PathVariable String kind,
            @RequestParam String packed,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        visitor.must(Gate.mayClerkAll(visitor));
        var what = table(kind).orElseThrow(Refused::notFound);
        var file = Carried.unpacked(packed, ImportTables.MOST_BYTES + 1);
        return switch (importing.carryOut(ImportFile.of(what, file), visitor.name())) {
            case Answer.Done<Fates>(var fates) when fates.anyWrong() ->
                    fates(what, fates, packed, model);
            case Answer.Done<Fates>(var fates) -> {
                Banner.success(
                        next,
                        FateRow.counted(fates.toWrite(), "row") + " imported. Nobody was told.");
                yield what == ImportKind.MEETINGS ? "redirect:/meetings" : "redirect:/committees";
            }
            case Answer.Refused<Fates>(var refusal) -> {
                FormFaults.show(refusal, model, response);
                yield form(kind, model);
            }
        };
    }

    /** A file that can be filled in. */
    @GetMapping("/imports/sample-{kind}.csv")
    ResponseEntity<Resource> sample(@PathVariable String kind, Visitor visitor) {
        visitor.must(Gate.mayClerkAll(visitor));
        var what = table(kind).orElseThrow(Refused::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.csv\"".formatted(what.word()))
                .body(new ClassPathResource("imports/%s.csv".formatted(what.word())));
    }

    private static String form(String kind, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", kinds());
        model.addAttribute("columns", TABLES);
        return "imports/form";
    }

    private static String fates(ImportKind kind, Fates fates, String packed, Model model) {
        model.addAttribute("action", "/imports/" + kind.word());
        model.addAttribute("back", "/imports");
        return FateRow.page(fates, packed, "row", model);
    }

    private static Optional<ImportKind> table(String word) {
        return ImportKind.of(word).filter(TABLES::contains);
    }

    private static Map<String, String> kinds() {
        var words = new LinkedHashMap<String, String>();
        words.put("committees", "Committees, panels and partnerships");
        words.put("meetings", "Dates of meetings");
        words.put("members", "Chairs and members, by their terms");
        return words;
    }
}
