package app.resolved.actions.directory.adapters.web;

import app.resolved.contracts.PostState;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param holderIds the first holder
 * @param secondHolderId where the post is joint
 */
record PostForm(
        @NotBlank(message = "Give the post’s title")
                @Size(max = 300, message = "Use at most 300 characters")
                @Pattern(regexp = "\\P{Cntrl}*", message = "Use one line")
                String title,
        @Nullable String holderIds,
        @Nullable String secondHolderId,
        @Nullable String agencyId,
        @Nullable String linePostId) {

    static PostForm empty() {
        return new PostForm("", null, null, null, null);
    }

    static PostForm of(PostState post) {
        var holders = post.holderIds();
        return new PostForm(
                post.title(),
                holders.isEmpty() ? null : holders.getFirst(),
                holders.size() < 2 ? null : holders.get(1),
                post.agencyId(),
                post.linePostId());
    }

    PostState post(String id) {
        return new PostState(
                id,
                title.strip(),
                DirectoryForms.present(holderIds, secondHolderId),
                first(DirectoryForms.present(agencyId)),
                first(DirectoryForms.present(linePostId)));
    }

    private static @Nullable String first(List<String> ids) {
        return ids.isEmpty() ? null : ids.getFirst();
    }
}
