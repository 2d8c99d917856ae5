package app.resolved.meetings.imports.application;

import app.resolved.eventing.Settling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finishes what was being imported when a process ended. Whoever imports at the same moment is not
 * disturbed: each row's command is known by its id, whichever process is first.
 */
@Component
class FinishImports implements Settling {

    private static final Logger log = LoggerFactory.getLogger(FinishImports.class);
    private static final int AT_ONCE = 5;

    private final BegunImports begun;
    private final ImportTables importing;

    FinishImports(BegunImports begun, ImportTables importing) {
        this.begun = begun;
        this.importing = importing;
    }

    @Scheduled(fixedDelayString = "${resolved.meetings.finish-issuing-every}")
    void finishAll() {
        begun.all(AT_ONCE).forEach(this::finish);
    }

    @Override
    public long unsettled() {
        return begun.count();
    }

    private void finish(Begun one) {
        try {
            importing.finish(one);
        } catch (RuntimeException broken) {
            log.warn("An import is not finished; it is tried again", broken);
        }
    }
}
