package app.resolved.meetings.imports.adapters.web;

import app.resolved.meetings.answering.Carried;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.answering.Uploaded;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.imports.application.ImportTables;
import app.resolved.meetings.imports.application.ImportTables.Imported;
import app.resolved.meetings.imports.application.ImportTables.Look;
import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.ImportKind;
import app.resolved.meetings.imports.domain.Importer;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
            case Answer.Done<Look>(var look) ->
                    fates(what.get(), look, Carried.packed(given), model);
            case Answer.Refused<Look>(var refusal) -> {
                FormFaults.show(refusal, model, response);
                yield form(kind, model);
            }
        };
    }

    @PostMapping("/imports/{kind}")
    String carryOut(
            @PathVariable String kind,
            @RequestParam String packed,
            @RequestParam(required = false) @Nullable String seen,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        visitor.must(Gate.mayClerkAll(visitor));
        var what = table(kind).orElseThrow(Refused::notFound);
        var file = ImportFile.of(what, Carried.unpacked(packed, ImportTables.MOST_BYTES + 1));
        return switch (importing.carryOut(file, importer(visitor), seen)) {
            case Answer.Done<Imported>(Imported(var fates, _)) when fates.anyWrong() ->
                    fates(what, new Look(fates, ""), packed, model);
            case Answer.Done<Imported>(Imported(_, var left)) when left != null ->
                    "redirect:/imports/left/" + left.id();
            case Answer.Done<Imported>(Imported(var fates, _)) -> {
                Banner.success(
                        next,
                        FateRow.counted(fates.toWrite(), "row") + " imported. Nobody was told.");
                yield what == ImportKind.MEETINGS ? "redirect:/meetings" : "redirect:/committees";
            }
            case Answer.Refused<Imported>(var refusal) -> {
                FormFaults.show(refusal, model, response);
                yield importing.look(file) instanceof Answer.Done<Look>(var look)
                        ? fates(what, look, packed, model)
                        : form(kind, model);
            }
        };
    }

    static Importer importer(Visitor visitor) {
        return new Importer(visitor.personId(), visitor.name());
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

    private static String fates(ImportKind kind, Look look, String packed, Model model) {
        model.addAttribute("action", "/imports/" + kind.word());
        model.addAttribute("back", "/imports");
        return FateRow.page(look, packed, "row", model);
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
