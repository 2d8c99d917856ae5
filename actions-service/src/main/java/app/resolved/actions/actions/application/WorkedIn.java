package app.resolved.actions.actions.application;

import java.util.Optional;

/** Which calendar of a committee, or which holidays, the due dates were last worked in for. */
public interface WorkedIn {

    /** The version that was kept; read with majority concern. */
    Optional<String> last(String committeeId);

    /** Kept only after every date was worked in, so that a crash between has it done again. */
    void keep(String committeeId, String version);
}
