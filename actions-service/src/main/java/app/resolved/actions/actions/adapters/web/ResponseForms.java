package app.resolved.actions.actions.adapters.web;

import app.resolved.actions.actions.domain.ActionCommand;
import app.resolved.actions.actions.domain.Response.Verdict;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The form by which whoever got a copy of a recommendation responds to it, or a clerk records what
 * they wrote.
 */
@Controller
class ResponseForms {

    private static final String REASONS = "responseReasons";

    private final Pressing pressing;

    ResponseForms(Pressing pressing) {
        this.pressing = pressing;
    }

    @PostMapping("/actions/{actionId}/responses")
    String respond(@ModelAttribute Press press) {
        var postId = Pressing.text(press.form().respondentId());
        if (postId == null) {
            return pressing.again(press, "respondentId", "Choose who responds");
        }
        return verdict(press.form().verdict())
                .map(verdict -> respond(press, postId, verdict))
                .orElseGet(() -> pressing.again(press, "verdict", "Choose what they say"));
    }

    private String respond(Press press, String postId, Verdict verdict) {
        return pressing.mayBeWordless(
                press,
                press.form().responseReasons(),
                REASONS,
                reasons -> new ActionCommand.Respond(postId, verdict, reasons),
                "The response is recorded. Nobody is reminded of it any more.");
    }

    private static Optional<Verdict> verdict(@Nullable String chosen) {
        return Arrays.stream(Verdict.values()).filter(one -> one.name().equals(chosen)).findFirst();
    }
}
