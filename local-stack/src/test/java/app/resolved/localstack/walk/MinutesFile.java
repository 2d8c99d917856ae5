package app.resolved.localstack.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The same minutes as a word processor keeps them, and as a web page that was saved. */
final class MinutesFile {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org";
    private static final String TYPES =
            XML
                    + "<Types xmlns=\""
                    + OFFICE
                    + "/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\""
                    + "application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                    + " PartName=\"/word/document.xml\" ContentType=\""
                    + "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                    + ".main+xml\"/></Types>";
    private static final String RELATIONS =
            XML
                    + "<Relationships xmlns=\""
                    + OFFICE
                    + "/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                    + OFFICE
                    + "/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>";
    private static final String BODY =
            XML
                    + "<w:document xmlns:w=\""
                    + OFFICE
                    + "/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>";

    private MinutesFile() {}

    static Path docx(LocalDate day) {
        var text = paragraphs(day, "<w:p><w:r><w:t xml:space=\"preserve\">", "</w:t></w:r></w:p>");
        var parts =
                Map.of(
                        "[Content_Types].xml", TYPES,
                        "_rels/.rels", RELATIONS,
                        "word/document.xml", BODY.formatted(text));
        var file = FileToSend.beside(Minutes.of(day), "minutes.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }

    static Path html(LocalDate day) {
        var page =
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Minutes</title></head>"
                        + "<body><nav>Home | Councillors | Meetings</nav><main>"
                        + paragraphs(day, "<p>", "</p>")
                        + "</main></body></html>";
        return written(FileToSend.beside(Minutes.of(day), "minutes.html"), page);
    }

    static Path written(Path file, String words) {
        try {
            return Files.writeString(file, words);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String paragraphs(LocalDate day, String before, String after) {
        try (var lines = Files.lines(Minutes.of(day))) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> line.replace("&", "&amp;").replace("<", "&lt;"))
                    .collect(Collectors.joining(after + before, before, after));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
