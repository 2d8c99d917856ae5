package app.resolved.actions.directory.adapters.web;

import app.resolved.contracts.PostState;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param holderIds the first holder
 * @param secondHolderId where the post is joint
 * @param moreHolderIds where more than two hold it
 * @param version what was seen; null for a post that is new
 */
record PostForm(
        @NotBlank(message = "Give the post’s title")
                @Size(max = 300, message = "Use at most 300 characters")
                @Pattern(regexp = "\\P{Cntrl}*", message = "Use one line")
                String title,
        @Nullable String holderIds,
        @Nullable String secondHolderId,
        @Nullable @Size(max = 8, message = "At most ten people hold a post")
                List<String> moreHolderIds,
        @Nullable String agencyId,
        @Nullable String linePostId,
        @Nullable Long version) {

    private static final int TWO = 2;
    private static final int MOST = 10;

    static PostForm empty() {
        return new PostForm("", null, null, List.of(), null, null, null);
    }

    static PostForm of(PostState post, long version) {
        var holders = post.holderIds();
        return new PostForm(
                post.title(),
                holders.isEmpty() ? null : holders.getFirst(),
                holders.size() < TWO ? null : holders.get(1),
                holders.size() <= TWO ? List.of() : holders.subList(TWO, holders.size()),
                post.agencyId(),
                post.linePostId(),
                version);
    }

    PostState post(String id) {
        return new PostState(
                id,
                title.strip(),
                holders(),
                first(DirectoryForms.present(agencyId)),
                first(DirectoryForms.present(linePostId)));
    }

    private List<String> holders() {
        var all = new ArrayList<@Nullable String>();
        all.add(holderIds);
        all.add(secondHolderId);
        all.addAll(moreHolderIds == null ? List.of() : moreHolderIds);
        return DirectoryForms.present(all.toArray(new @Nullable String[0]));
    }

    /** A line for each beyond the second, and one that is empty where it is joint. */
    public List<String> furtherLines() {
        var holders = holders();
        if (holders.size() < TWO) {
            return List.of();
        }
        var lines = new ArrayList<>(holders.subList(TWO, holders.size()));
        if (holders.size() < MOST) {
            lines.add("");
        }
        return lines;
    }

    private static @Nullable String first(List<String> ids) {
        return ids.isEmpty() ? null : ids.getFirst();
    }
}
