package app.resolved.meetings.imports.application;

import app.resolved.eventing.Settling;
import app.resolved.eventing.TakingUp;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finishes what was being imported when a process ended. Whoever imports at the same moment is not
 * disturbed: each row's command is known by its id, whichever process is first.
 */
@Component
class FinishImports implements Settling {

    private final BegunImports begun;
    private final ImportTables importing;

    FinishImports(BegunImports begun, ImportTables importing) {
        this.begun = begun;
        this.importing = importing;
    }

    @Scheduled(fixedDelayString = "${resolved.meetings.finish-issuing-every}")
    void finishAll() {
        TakingUp.each("The import", begun::digests, this::finish);
    }

    @Override
    public long unsettled() {
        return begun.count();
    }

    private void finish(String digest) {
        begun.find(digest).ifPresent(importing::finish);
    }
}
