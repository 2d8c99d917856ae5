package app.resolved.meetings.committees.domain;

import app.resolved.contracts.CommitteeState.Kind;
import app.resolved.contracts.CommitteeState.Visibility;
import java.util.List;

/** A committee that sits in public, has no other terms and succeeds nobody. */
public final class ACommittee {

    private ACommittee() {}

    public static Committee named(String id, String code, String name) {
        return new Committee(
                id,
                code,
                name,
                Visibility.PUBLIC,
                Kind.COMMITTEE,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }
}
