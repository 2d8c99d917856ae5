package app.resolved.notifications.deliveries.domain;

import static app.resolved.notifications.AnAction.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.Answer;
import app.resolved.notifications.AnAction;
import app.resolved.notifications.BankHolidays;
import app.resolved.notifications.deliveries.domain.Matter.Contact;
import app.resolved.notifications.ladder.domain.Rung.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    private final Letters letters =
            new Letters("https://actions.example", BankHolidays.workingDays());

    @Test
    void readsAsAReminderShould() {
        var letter = reminder("2026-04-13", about(anAction().dueOn("2026-04-16"), Kind.BEFORE));

        assertThat(letter.subject())
                .isEqualTo(
                        "Due Thursday: Share the reserves graph with the committee"
                                + " (SC 2026/27-07)");
        assertThat(letter.replyTo())
                .containsExactly(new Contact("Mrs J Whitlock", "j.whitlock@council.example"));
        assertThat(PlainText.of(letter))
                .isEqualTo(
                        """
                        Dear Mr B Okafor,

                        The Scrutiny Committee asked this of you as Head of Finance, at its meeting of Tuesday 24 February 2026.

                        Share the reserves graph with the committee (SC 2026/27-07)
                        Due Thursday 16 April 2026, in 3 working days.
                        5 working days before the papers leave for the meeting of 30 April 2026.
                        “that the graph of reserves be shared with the Committee”
                        Minute 47, paragraph 6, part a

                        Tell us how it stands:
                        https://actions.example/actions/a-1

                        If nothing is heard, you will be written to again on Thursday 16 April 2026. If it is still open on Friday 8 May 2026, the clerk will be asked whether to tell the Director of Resources.

                        Questions? Ask the clerk: Mrs J Whitlock, j.whitlock@council.example.
                        """);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-04-15, Due tomorrow",
        "2026-04-16, Due today",
        "2026-04-10, Due Thursday",
        "2026-04-09, Due 16 April",
        "2025-12-31, Due 16 April 2026",
        "2026-04-23, 'Late, was due 16 April'",
    })
    void saysInTheSubjectHowUrgentItIs(String today, String words) {
        var letter = reminder(today, about(anAction().dueOn("2026-04-16"), Kind.DUE));

        assertThat(letter.subject()).startsWith(words + ": ");
    }

    @Test
    void putsWhatIsLateFirstThenWhatIsDueThenWhatIsNew() {
        var letter =
                reminder(
                        "2026-04-13",
                        about(anAction("new").dueOn("2026-04-15"), Kind.ASSIGNED),
                        about(anAction("due").dueOn("2026-04-16"), Kind.BEFORE),
                        about(anAction("late").dueOn("2026-04-02"), Kind.LATE));

        assertThat(letter.subject()).isEqualTo("3 actions need your word: 1 late, 1 due, 1 new");
        assertThat(letter.closing())
                .contains(
                        "If nothing is heard of one, you will be written to again ten and three"
                                + " working days before it is due, on the day, and then every five"
                                + " working days.");
        assertThat(letter.sections())
                .extracting(Letter.Section::heading)
                .containsExactly("Late", "Due", "New");
        assertThat(letter.sections())
                .flatExtracting(Letter.Section::entries)
                .extracting(Letter.Entry::link)
                .containsExactly(
                        "https://actions.example/actions/late",
                        "https://actions.example/actions/due",
                        "https://actions.example/actions/new");
        assertThat(letter.button().link()).isEqualTo("https://actions.example/actions");
    }

    @Test
    void countsLatenessInWorkingDays() {
        var letter = reminder("2026-04-13", about(anAction().dueOn("2026-04-02"), Kind.LATE));

        assertThat(PlainText.of(letter))
                .contains("Was due Thursday 2 April 2026, 5 working days late");
    }

    @Test
    void repeatsNoWordOfARestrictedItem() {
        var letter =
                reminder(
                        "2026-04-13", about(anAction().restricted().dueOn("2026-04-16"), Kind.DUE));

        assertThat(letter.subject())
                .isEqualTo("Due Thursday: A restricted item needs you: sign in (SC 2026/27-07)");
        assertThat(PlainText.of(letter)).doesNotContain("reserves").doesNotContain("papers leave");
        assertThat(letter.button().words()).isEqualTo("Sign in");
    }

    @Test
    void tellsTheLinePostWithWhomItLies() {
        var letter =
                letters.escalation(
                        "Ms A Hale",
                        about(anAction().dueOn("2026-04-16"), Kind.LATE),
                        LocalDate.parse("2026-05-08"));

        assertThat(letter.subject())
                .isEqualTo(
                        "For your attention, 15 working days late: Share the reserves graph with"
                                + " the committee (SC 2026/27-07)");
        assertThat(letter.opening())
                .isEqualTo(
                        "The clerk of the Scrutiny Committee passes this on to you. It lies with"
                                + " the Head of Finance and is 15 working days late.");
    }

    @Test
    void shortensALongTitleInTheSubjectAtASpace() {
        var title = "Write to the Secretary of State " + "again and ".repeat(20) + "again";

        var subject = reminder("2026-04-13", about(anAction().titled(title), Kind.DUE)).subject();

        assertThat(subject).hasSizeLessThan(130).contains("again\u2026 (SC 2026/27-07)");
    }

    @Test
    void asksWhoeverHasACopyForTheirResponseByTheirOwnDay() {
        var letter = reminder("2026-03-25", copied(Kind.RESPONSE));

        assertThat(letter.subject()).startsWith("For your response, by Monday: Share the");
        assertThat(letter.sections().getFirst().entries().getFirst())
                .extracting(Letter.Entry::due, Letter.Entry::why)
                .containsExactly(
                        "A response is due Monday 30 March 2026, in 3 working days",
                        "Counted from the day of your copy, 28 days, as SI 2009/942 has it.");
        assertThat(letter.button().words()).isEqualTo("Respond to it");
    }

    @Test
    void putsWhatWaitsForAResponseBeforeWhatIsNew() {
        var letter = reminder("2026-04-08", copied(Kind.COPY), copied(Kind.RESPONSE));

        assertThat(letter.subject()).isEqualTo("2 recommendations need your response");
        assertThat(letter.sections())
                .extracting(Letter.Section::heading)
                .containsExactly("Waiting for your response", "For your response");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_ACCEPTED, Not accepted as done, The clerk has not accepted it as done",
        "MORE_TIME_NOT_GIVEN, More time not given, The clerk has not given it more time",
        "DECLINING_NOT_AGREED, Asked again, 'It was declined, and is asked all the same'",
        "DUE_DATE_CHANGED, Date changed, The clerk has changed the day on which it is due",
        "ANSWERED_HERE_AGAIN, Yours again, Another action was to answer for it",
    })
    void saysWhatWasAnswered(Answer.Kind kind, String brief, String sentence) {
        var answered = anAction().dueOn("2026-04-16").answered(kind, "2026-04-10");

        var letter = reminder("2026-04-13", about(answered, Kind.ANSWERED));
        var exempt = reminder("2026-04-13", about(answered.restricted(), Kind.ANSWERED));

        assertThat(letter.subject()).startsWith(brief + ", due Thursday: ");
        assertThat(letter.opening()).contains(sentence);
        assertThat(exempt.subject()).startsWith("Answered, due Thursday: ");
        assertThat(exempt.opening()).doesNotContain(sentence);
    }

    @Test
    void saysAmongSeveralWhatWasAnswered() {
        var answered =
                anAction("back")
                        .dueOn("2026-04-16")
                        .answered(Answer.Kind.NOT_ACCEPTED, "2026-04-10");

        var letter =
                reminder(
                        "2026-04-13",
                        about(answered, Kind.ANSWERED),
                        about(answered.dueOn("2026-04-02"), Kind.ANSWERED),
                        about(answered, Kind.BEFORE));

        assertThat(letter.subject())
                .isEqualTo("3 actions need your word: 1 late, 1 due, 1 answered");
        assertThat(letter.sections())
                .flatExtracting(Letter.Section::entries)
                .extracting(Letter.Entry::why)
                .containsExactly(
                        "The clerk has not accepted it as done: its page says why.",
                        null,
                        "The clerk has not accepted it as done: its page says why.");
    }

    private static Matter copied(Kind kind) {
        var of = about(anAction().dueOn("2026-05-16"), kind);
        return new Matter(
                of.action(),
                of.rungs(),
                of.committee(),
                of.post(),
                null,
                LocalDate.parse("2026-03-30"),
                of.linePost(),
                of.nextOn(),
                of.escalatedOn(),
                of.clerk());
    }

    private Letter reminder(String today, Matter... matters) {
        return letters.reminder("Mr B Okafor", List.of(matters), LocalDate.parse(today));
    }

    private static Matter about(AnAction action, Kind kind) {
        return new Matter(
                action.state(),
                Set.of(kind),
                "Scrutiny Committee",
                "Head of Finance",
                null,
                null,
                "Director of Resources",
                LocalDate.parse("2026-04-16"),
                LocalDate.parse("2026-05-08"),
                new Contact("Mrs J Whitlock", "j.whitlock@council.example"));
    }
}
