package app.resolved.notifications.ladder.domain;

import app.resolved.contracts.ActionState;
import java.util.List;
import java.util.stream.Stream;

/** To which posts what is owed of an action goes. */
public final class Addressed {

    private Addressed() {}

    /** All who contribute are reminded with the owner; what is of a copy goes to one post alone. */
    public static List<String> posts(ActionState action, String rung) {
        return Rung.isOfACopy(rung)
                ? List.of(Rung.copiedTo(rung))
                : answering(action).distinct().toList();
    }

    /** All posts that anything of it may go to. */
    public static List<String> posts(ActionState action) {
        var copied = action.copies().stream().map(ActionState.Copy::postId);
        return Stream.concat(answering(action), copied).distinct().toList();
    }

    static Stream<String> answering(ActionState action) {
        return Stream.concat(
                Stream.ofNullable(action.ownerPostId()), action.contributorPostIds().stream());
    }
}
