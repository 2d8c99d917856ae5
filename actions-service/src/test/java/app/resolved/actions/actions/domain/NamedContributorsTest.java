package app.resolved.actions.actions.domain;

import static app.resolved.actions.fixtures.AnAction.accepted;
import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnAction;
import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.contracts.OutcomeState;
import app.resolved.contracts.PostState;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What amended words of a minute do to who contributes. */
class NamedContributorsTest {

    private static final PostState POLICE =
            new PostState("police", "Partner lead, police", List.of("p"), "force", null);

    private final OutcomeDecisions decisions =
            new OutcomeDecisions(new AnAction.Known(), AnAction.ISSUED);
    private final AnOutcome outcome = anOutcome();
    private final OutcomeState two = outcome.jointly("General Counsel", "Head of Highways");
    private final OutcomeState three =
            outcome.jointly("General Counsel", "Head of Highways", "Head of Finance");
    private final OutcomeState one = outcome.jointly("General Counsel", "Head of Finance");

    @Test
    void theWordsAddAndTakeOffAndTheTimelineSaysSo() {
        var after = hear(hear(null, two, 1), one, 2);

        assertThat(after.posts()).containsExactly("counsel", "finance");
        assertThat(after.timeline())
                .extracting(Entry::what)
                .endsWith(Happening.CONTRIBUTOR_REMOVED, Happening.CONTRIBUTOR_ADDED);
    }

    @Test
    void whomAClerkChoseStaysBesideWhomOtherWordsName() {
        var chosen = act(hear(null, two, 1), new ActionCommand.AddContributor(POLICE, null));

        var after = hear(chosen, one, 2);

        assertThat(after.posts()).containsExactly("counsel", "police", "finance");
    }

    @Test
    void whomAClerkTookOffComesBackByNoWordsThatNamedThemBefore() {
        var without =
                act(hear(null, two, 1), new ActionCommand.RemoveContributor("highways", null));

        var after = hear(without, three, 2);

        assertThat(after.posts()).containsExactly("counsel", "finance");
    }

    @Test
    void otherWordsAddNobodyToTheTenWhomAClerkChose() {
        var full = hear(null, outcome.madeTo("General Counsel").state(), 1);
        for (int n = 0; n < 10; n++) {
            var post = new PostState("p" + n, "Post " + n, List.of(), null, null);
            full = act(full, new ActionCommand.AddContributor(post, null));
        }

        var after = hear(full, two, 2);

        assertThat(after.contributors()).isEqualTo(full.contributors());
    }

    @Test
    void whomOtherWordsMakeTheOwnerContributesNoMoreThoughAClerkChoseThem() {
        var counsel = hear(null, outcome.madeTo("General Counsel").state(), 1);
        var chosen = act(counsel, new ActionCommand.AddContributor(AnAction.HIGHWAYS, null));

        var after = hear(chosen, outcome.madeTo("Head of Highways").state(), 2);

        assertThat(after.posts()).containsExactly("highways");
    }

    private Action hear(@Nullable Action before, OutcomeState state, long n) {
        return accepted(decisions.decide("a", before, List.of(new HeardOutcome(state, n))));
    }

    private static Action act(Action action, ActionCommand command) {
        var clerk = AnAction.actor("Mrs Clarke", true);
        return accepted(ActionDecisions.decide(action, command, clerk, AnAction.ISSUED));
    }
}
