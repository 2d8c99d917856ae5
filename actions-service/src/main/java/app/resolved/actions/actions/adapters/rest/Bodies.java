package app.resolved.actions.actions.adapters.rest;

import app.resolved.actions.actions.domain.Response.Verdict;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API's commands bring. */
final class Bodies {

    /** A note or reason is for a timeline, not a report: reports are attached. */
    static final int LONGEST = 4_000;

    private Bodies() {}

    record Note(@NotBlank @Size(max = LONGEST) String note) {}

    record Reason(@NotBlank @Size(max = LONGEST) String reason) {}

    /**
     * @param until the date that would do
     */
    record MoreTime(@NotNull LocalDate until, @NotBlank @Size(max = LONGEST) String reason) {}

    record SignOff(
            @Nullable @Size(max = 200) String minute, @Nullable @Size(max = LONGEST) String note) {}

    record NewDate(@NotNull LocalDate date, @NotBlank @Size(max = LONGEST) String reason) {}

    record NewOwner(
            @NotBlank @Size(max = 200) String postId,
            @Nullable @Size(max = LONGEST) String reason) {}

    /** The day on which the notice was served, or sent. */
    record Service(@NotNull LocalDate servedOn) {}

    record NewContributor(
            @NotBlank @Size(max = 200) String postId,
            @Nullable @Size(max = LONGEST) String reason) {}

    /** Where no reason need be given. */
    record Because(@Nullable @Size(max = LONGEST) String reason) {}

    record CopyTo(@NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 200) String> postIds) {}

    record Response(@NotNull Verdict verdict, @Nullable @Size(max = LONGEST) String reasons) {}

    record OfOutcome(@NotBlank @Size(max = 200) String outcomeId) {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
