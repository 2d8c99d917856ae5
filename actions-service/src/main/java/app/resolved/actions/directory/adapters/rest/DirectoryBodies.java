package app.resolved.actions.directory.adapters.rest;

import app.resolved.contracts.PersonState.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the API of the directory takes. */
final class DirectoryBodies {

    static final String ONE_LINE = "[^\\p{Cntrl}\\u2028\\u2029]*";

    private DirectoryBodies() {}

    record Agency(
            @NotBlank @Size(max = 200) @Pattern(regexp = ONE_LINE, message = "must be one line")
                    String name) {}

    record Person(
            @NotBlank @Size(max = 200) @Pattern(regexp = ONE_LINE, message = "must be one line")
                    String name,
            @NotBlank @Email @Size(max = 254) String email,
            @NotNull Set<Role> roles,
            @Nullable @Size(max = 100) Set<@NotBlank @Size(max = 100) String> committeeIds,
            @Nullable @Size(max = 100) String agencyId,
            @Nullable Boolean entitled) {}

    record Post(
            @NotBlank @Size(max = 300) @Pattern(regexp = ONE_LINE, message = "must be one line")
                    String title,
            @NotNull @Size(max = 10) List<@NotBlank @Size(max = 100) String> holderIds,
            @Nullable @Size(max = 100) String agencyId,
            @Nullable @Size(max = 100) String linePostId) {}
}
