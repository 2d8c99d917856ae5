package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortingTest {

    @Test
    void tellsKindsApartAndTicksWhatWasTakenUp() {
        Proposal promise = only("Mr Pope undertook to send the figures.");
        Proposal wish = only("A Member asked that the figures be sent to all Members.");
        Proposal decision = only("RESOLVED that the figures be published.");
        Proposal urging = only("RESOLVED to urge the Cabinet Member to publish the figures.");

        assertThat(promise.kind()).isEqualTo(Kind.UNDERTAKING);
        assertThat(promise.ticked()).isTrue();
        assertThat(wish.kind()).isEqualTo(Kind.REQUEST);
        assertThat(wish.ticked()).isFalse();
        assertThat(decision.kind()).isEqualTo(Kind.RESOLUTION_PART);
        assertThat(decision.ticked()).isTrue();
        assertThat(urging.kind()).isEqualTo(Kind.RECOMMENDATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RESOLVED that the matter be referred to the Planning Committee.                      | REFERRAL
                    RESOLVED that the following comments be sent to the Cabinet: the fees are too high.  | COMMENT
                    RESOLVED that the call-in be dismissed and the decision take effect.                 | CALL_IN
                    RESOLVED that the referral rates be published.                                       | RESOLUTION_PART
                    RESOLVED that officers publish the figures for call-ins.                             | RESOLUTION_PART
                    RECOMMENDED to Cabinet that the fees be reviewed.                                    | RECOMMENDATION
                    """)
    void tellsReferralsCommentsAndCallInsFromOtherDecisions(String sentence, Kind kind) {
        assertThat(Reads.paragraph(sentence).proposals())
                .singleElement()
                .extracting(Proposal::kind)
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It was agreed that parking be added to the work programme.          | true
                    The Clerk to put parking on the agenda for the next meeting.        | true
                    The Clerk to write to the owner about the programme of works.       | false
                    """)
    void marksWhatBelongsOnTheWorkProgramme(String sentence, boolean programme) {
        assertThat(only(sentence).forWorkProgramme()).isEqualTo(programme);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Items for future meetings",
                "ADDITIONAL ITEMS FOR AGENDA OF NEXT MEETING: 2nd OCTOBER 7.30pm, Village Hall"
            })
    void takesWhatIsListedForLaterMeetingsForTheWorkProgramme(String heading) {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                """
                                The report was noted.

                                8. %s

                                - False alarms policy (February)
                                - Cllr Nye asked for something on parking but was told of the old one.
                                """
                                        .formatted(heading)));

        assertThat(actions)
                .singleElement()
                .extracting(Proposal::title)
                .isEqualTo("False alarms policy (February)");
    }

    private static Proposal only(String sentence) {
        List<Proposal> actions = Reads.actions(Reads.paragraph(sentence));
        assertThat(actions).hasSize(1);
        return actions.getFirst();
    }
}
