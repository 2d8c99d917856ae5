package app.resolved.meetings.programme.adapters.web;

import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.programme.adapters.export.ProgrammeCsv;
import app.resolved.meetings.programme.adapters.export.ProgrammeDocx;
import app.resolved.meetings.programme.adapters.export.ProgrammeTable;
import app.resolved.meetings.programme.adapters.web.Board.Card;
import app.resolved.meetings.programme.adapters.web.Board.Column;
import app.resolved.webkit.layout.Dates;
import app.resolved.webkit.signin.Visitor;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work programme to take away. */
@Controller
class ProgrammeDownloads {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType DOCX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Boards boards;
    private final Gate gate;
    private final Dates dates;

    ProgrammeDownloads(Boards boards, Gate gate, Dates dates) {
        this.boards = boards;
        this.gate = gate;
        this.dates = dates;
    }

    @GetMapping("/work-programme/export.csv")
    ResponseEntity<byte[]> csv(@RequestParam String committeeId, Visitor visitor) {
        return file("csv", CSV, ProgrammeCsv.of(table(committeeId, visitor)), committeeId);
    }

    @GetMapping("/work-programme/export.docx")
    ResponseEntity<byte[]> docx(@RequestParam String committeeId, Visitor visitor) {
        return file("docx", DOCX, ProgrammeDocx.of(table(committeeId, visitor)), committeeId);
    }

    private ProgrammeTable table(String committeeId, Visitor visitor) {
        var name = gate.bodyToRead(committeeId, visitor).name();
        var lines =
                boards.of(committeeId, false).columns().stream()
                        .flatMap(column -> column.cards().stream().map(card -> line(column, card)))
                        .toList();
        return new ProgrammeTable(name, dates.day(dates.today()), lines);
    }

    private static ProgrammeTable.Line line(Column column, Card card) {
        return new ProgrammeTable.Line(
                column.title(),
                card.title(),
                card.why(),
                card.requestedBy(),
                card.lead(),
                card.every(),
                card.reference(),
                card.tag().text(),
                card.reason());
    }

    private ResponseEntity<byte[]> file(
            String ending, MediaType type, byte[] bytes, String committeeId) {
        var name =
                "work-programme-%s.%s"
                        .formatted(committeeId.replaceAll("[^A-Za-z0-9-]", ""), ending);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
