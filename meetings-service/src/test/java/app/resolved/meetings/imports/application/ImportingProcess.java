package app.resolved.meetings.imports.application;

import app.resolved.meetings.MeetingsService;
import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.ImportKind;
import app.resolved.meetings.imports.domain.Importer;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;

/** The service in a process of its own, importing at once. */
public final class ImportingProcess {

    private ImportingProcess() {}

    public static void main(String[] prefix) {
        var context =
                SpringApplication.run(
                        MeetingsService.class,
                        "--server.port=0",
                        "--logging.structured.format.console=",
                        "--resolved.meetings.finish-issuing-every=1h");
        context.getBean(ImportTables.class)
                .carryOut(file(prefix[0]), new Importer("penrose", "Ms Penrose"), null);
    }

    static ImportFile file(String prefix) {
        var rows = "code,name\n%1$sA,One\n%1$sB,Two\n%1$sC,Three\n".formatted(prefix);
        return ImportFile.of(ImportKind.COMMITTEES, rows.getBytes(StandardCharsets.UTF_8));
    }
}
