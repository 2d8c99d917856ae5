package app.resolved.actions.actions.domain;

import app.resolved.actions.actions.domain.Response.Verdict;
import app.resolved.contracts.PostState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people may ask of an action. */
public sealed interface ActionCommand {

    record Acknowledge() implements ActionCommand {}

    record ReportProgress(String note) implements ActionCommand {}

    record ProposeCompletion(String note) implements ActionCommand {}

    /**
     * @param until the date that would do
     */
    record AskForMoreTime(LocalDate until, String reason) implements ActionCommand {}

    /** It is not theirs to do, as they say. */
    record Decline(String reason) implements ActionCommand {}

    /**
     * The committee agrees that it is done.
     *
     * @param minute where the committee agreed, such as "52 of 1 December 2026"
     */
    record SignOff(@Nullable String minute, @Nullable String note) implements ActionCommand {}

    /** That it is done, that it takes longer, or that it is somebody else's. */
    record DoNotAccept(String reason) implements ActionCommand {}

    record Withdraw(String reason) implements ActionCommand {}

    /** It was closed by mistake. */
    record Reopen(String reason) implements ActionCommand {}

    record ChangeDueDate(LocalDate date, String reason) implements ActionCommand {}

    /** The day on which the notice that asks for an answer was served, or sent. */
    record RecordService(LocalDate servedOn) implements ActionCommand {}

    /** That post answers together with the owner too. */
    record AddContributor(PostState post, @Nullable String reason) implements ActionCommand {}

    record RemoveContributor(String postId, @Nullable String reason) implements ActionCommand {}

    /** Those get a copy: the law has a recommendation copied to all concerned, who each respond. */
    record SendCopies(List<PostState> posts) implements ActionCommand {

        public SendCopies {
            posts = List.copyOf(posts);
        }
    }

    /** What the holder of a post that got a copy says of it. */
    record Respond(String postId, Verdict verdict, @Nullable String reasons)
            implements ActionCommand {}

    /** What the accountable post says of the recommendation that was made to it. */
    record RespondAsOwner(Verdict verdict, @Nullable String reasons) implements ActionCommand {}

    record AssignOwner(PostState post, @Nullable String reason) implements ActionCommand {}
}
