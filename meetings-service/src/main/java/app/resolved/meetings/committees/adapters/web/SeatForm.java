package app.resolved.meetings.committees.adapters.web;

import app.resolved.contracts.CommitteeState.SeatRole;
import app.resolved.meetings.committees.domain.Seat;
import app.resolved.webkit.layout.DateInput;
import app.resolved.webkit.layout.FormErrors;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * @param email of somebody whom the directory knows; it is not kept
 */
record SeatForm(
        @Nullable SeatRole role,
        @Nullable String name,
        @Nullable String email,
        @Nullable String represents,
        @Nullable DateInput from,
        @Nullable DateInput until) {

    static final DateInput NO_DAY = new DateInput("", "", "");

    static SeatForm empty() {
        return new SeatForm(SeatRole.MEMBER, "", "", "", NO_DAY, NO_DAY);
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (name == null || name.isBlank()) {
            errors.add("name", "Enter the member\u2019s name.");
        }
        if (from == null || from.date().isEmpty()) {
            errors.add("from", "Enter the first day of the term, such as 19 5 2026.");
        }
        if (until != null && !until.blank() && until.date().isEmpty()) {
            errors.add("until", "Enter the last day, such as 17 5 2027, or leave it empty.");
        }
        return errors;
    }

    Seat seat(String seatId, @Nullable String personId) {
        return new Seat(
                seatId,
                role == null ? SeatRole.MEMBER : role,
                name == null ? "" : name,
                personId,
                represents,
                Objects.requireNonNull(from).date().orElseThrow(),
                until == null ? null : until.date().orElse(null));
    }
}
