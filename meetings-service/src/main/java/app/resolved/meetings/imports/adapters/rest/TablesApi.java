package app.resolved.meetings.imports.adapters.rest;

import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.answering.Uploaded;
import app.resolved.meetings.imports.application.ImportTables;
import app.resolved.meetings.imports.application.ImportTables.Imported;
import app.resolved.meetings.imports.application.ImportTables.Look;
import app.resolved.meetings.imports.domain.Fate;
import app.resolved.meetings.imports.domain.Fates;
import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.ImportKind;
import app.resolved.meetings.imports.domain.Importer;
import app.resolved.meetings.imports.domain.Leftover;
import app.resolved.meetings.imports.domain.RowFate;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/imports")
@Tag(name = "Imports")
class TablesApi {

    private static final int MOST_NAMED = 100;

    /**
     * @param imported whether anything was to be written
     * @param rows what becomes of each, at most 10,000
     * @param mark of a dry run: given as "seen" with the import, that is refused (409) where
     *     somebody changed since what it would write; null of an import
     * @param left rows that met what somebody changed while they were written: wrong ones were not
     *     imported, and say why; the others were, over that change
     */
    record FatesShown(
            boolean imported,
            int created,
            int changed,
            int unchanged,
            int wrong,
            List<RowFate> rows,
            @Nullable String mark,
            List<RowFate> left) {

        static FatesShown of(Look look) {
            return of(look.fates(), look.mark(), null);
        }

        static FatesShown of(Imported imported) {
            return of(imported.fates(), null, imported.left());
        }

        private static FatesShown of(Fates fates, @Nullable String mark, @Nullable Leftover left) {
            return new FatesShown(
                    mark == null,
                    fates.count(Fate.NEW),
                    fates.changed(),
                    fates.count(Fate.UNCHANGED),
                    fates.count(Fate.WRONG),
                    fates.rows(),
                    mark,
                    left == null ? List.of() : left.rows());
        }
    }

    private final ImportTables importing;

    TablesApi(ImportTables importing) {
        this.importing = importing;
    }

    @PostMapping(
            path = "/{kind:committees|meetings|members}",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Import committees, meetings or members from a CSV file, all rows or none; with"
                            + " dryRun say what would become of each row")
    FatesShown tables(
            @PathVariable String kind,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String seen,
            Visitor visitor) {
        visitor.must(Gate.mayClerkAll(visitor));
        var what = ImportKind.of(kind).orElseThrow(Refused::notFound);
        var bytes = Uploaded.of(file, ImportTables.MOST_BYTES).bytes();
        return carryOut(ImportFile.of(what, bytes), dryRun, seen, visitor);
    }

    @PostMapping(path = "/dates", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Import the dates of a body's meetings from a calendar file (ICS) or CSV, all"
                            + " or none; with dryRun say what would become of each")
    FatesShown dates(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String committeeId,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String seen,
            Visitor visitor) {
        visitor.must(committeeId == null ? visitor.mayClerk() : visitor.mayClerk(committeeId));
        var bytes = Uploaded.of(file, ImportTables.MOST_BYTES).bytes();
        return carryOut(
                new ImportFile(ImportKind.DATES, bytes, committeeId, visitor.committeeIds()),
                dryRun,
                seen,
                visitor);
    }

    private FatesShown carryOut(
            ImportFile file, boolean dryRun, @Nullable String seen, Visitor visitor) {
        if (dryRun) {
            return FatesShown.of(Answers.valueOf(importing.look(file)));
        }
        var by = new Importer(visitor.personId(), visitor.name());
        var imported = Answers.valueOf(importing.carryOut(file, by, seen));
        if (imported.fates().anyWrong()) {
            throw wrong(imported.fates());
        }
        return FatesShown.of(imported);
    }

    private static Refused wrong(Fates fates) {
        var named = new LinkedHashMap<String, String>();
        fates.first(MOST_NAMED).stream()
                .filter(row -> row.fate() == Fate.WRONG)
                .forEach(row ->
                        named.put(
                                "line %d, %s".formatted(row.line(), row.column()),
                                String.valueOf(row.message())));
        return Refused.badInput(
                "Nothing was imported: of %d rows %d are wrong."
                        .formatted(fates.rows().size(), fates.count(Fate.WRONG)),
                named);
    }
}
