package app.resolved.actions.committees.application;

import java.util.Set;

/** Is told when meetings of committees were scheduled, moved or cancelled. */
public interface CalendarChanged {

    /** Called after what was heard has been kept; may be called again for the same. */
    void of(Set<String> committeeIds);
}
