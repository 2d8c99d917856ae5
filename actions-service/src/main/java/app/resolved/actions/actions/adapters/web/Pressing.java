package app.resolved.actions.actions.adapters.web;

import app.resolved.actions.actions.application.ActOnActions;
import app.resolved.actions.actions.application.Answer;
import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.ActionCommand;
import app.resolved.actions.actions.domain.Refusal;
import app.resolved.actions.visitors.Answers;
import app.resolved.actions.visitors.Rights;
import app.resolved.webkit.layout.Dates;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what a form asks, or shows its page again with what is not right and the words typed. */
@Component
class Pressing {

    private static final int LONGEST = 4_000;

    private final ActOnActions act;
    private final ActionPage page;
    private final Rights rights;
    private final Dates dates;

    Pressing(ActOnActions act, ActionPage page, Rights rights, Dates dates) {
        this.act = act;
        this.page = page;
        this.rights = rights;
        this.dates = dates;
    }

    String withText(
            Press press,
            @Nullable String typed,
            String field,
            String missing,
            Function<String, ActionCommand> command,
            String done) {
        return withText(press, typed, field, missing, command, field, done);
    }

    /**
     * @param refused the field beside which it is said why the command could not be carried out
     */
    String withText(
            Press press,
            @Nullable String typed,
            String field,
            String missing,
            Function<String, ActionCommand> command,
            String refused,
            String done) {
        var text = text(typed);
        if (text == null) {
            return again(press, field, missing);
        }
        return text.length() > LONGEST
                ? again(press, field, "Use at most 4,000 characters")
                : act(press, command.apply(text), refused, done);
    }

    /** With a text that may be left out, as far as the command does not want it. */
    String mayBeWordless(
            Press press,
            @Nullable String typed,
            String field,
            Function<@Nullable String, ActionCommand> command,
            String done) {
        var text = text(typed);
        return text != null && text.length() > LONGEST
                ? again(press, field, "Use at most 4,000 characters")
                : act(press, command.apply(text), field, done);
    }

    String act(Press press, ActionCommand command, String field, String done) {
        return told(
                press, act.act(press.asked(), command, rights.actor(press.visitor())), field, done);
    }

    String told(Press press, Answer answer, String field, String done) {
        if (answer instanceof Answer.Outdated(var now)) {
            return press.overtaken(page, newest(now.document()));
        }
        if (answer instanceof Answer.Refused(var why) && !(why instanceof Refusal.NotThere)) {
            return again(press, field, why.sentence());
        }
        Answers.orThrow(answer);
        return press.done(done);
    }

    String again(Press press, String field, String message) {
        return press.again(page, field, message);
    }

    /** "Progress reported by Mr T Fairbrother on Tuesday 3 November 2026 at 9:05am". */
    private String newest(Action action) {
        var entry = action.timeline().getLast();
        return "%s by %s on %s"
                .formatted(entry.what().inWords(), entry.who(), dates.moment(entry.at()));
    }

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
