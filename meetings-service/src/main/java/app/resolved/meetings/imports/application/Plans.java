package app.resolved.meetings.imports.application;

import static java.util.Objects.requireNonNull;

import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.ImportKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Plans a file of any kind, upon what stands there now. */
@Component
class Plans {

    private final Map<ImportKind, Planning> plannings = new EnumMap<>(ImportKind.class);

    Plans(List<Planning> plannings) {
        plannings.forEach(each -> this.plannings.put(each.kind(), each));
    }

    Answer<Plan> of(ImportFile file) {
        return file.content().length > ImportTables.MOST_BYTES
                ? new Answer.Refused<>(
                        new Refusal.TooLarge(
                                "The file is larger than 2 MB: divide it into several files."))
                : requireNonNull(plannings.get(file.kind())).plan(file);
    }
}
