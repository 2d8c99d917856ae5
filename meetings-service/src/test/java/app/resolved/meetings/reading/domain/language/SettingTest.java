package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.api.Test;

class SettingTest {

    private static final String HEAD =
            """
            ORLEY COUNCIL
            Minutes of the meeting of the Appointments Panel held on 3 June 2024
            Present: Cllr Nye (Chair), Mr Pope (Head of Parks)

            1. Apologies
            There were none.

            """;

    @Test
    void takesNoPlanOfACandidateForAPromise() {
        var reading =
                Reads.text(
                        HEAD
                                + """
                                2. Confirmation hearing
                                Mr Pope said that he would visit every station in his first month.
                                He undertook to supply the Panel with a list of his posts.
                                """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .containsExactly("He undertook to supply the Panel with a list of his posts.");
    }

    @Test
    void takesNoDiaryForAPromise() {
        var reading =
                Reads.text(
                        HEAD
                                + """
                                2. Mayor's announcements
                                The Mayor said that she would host a coffee morning in August.

                                3. Parks
                                Mr Pope said that he would host a coffee morning in August.
                                """);

        assertThat(Reads.actions(reading))
                .extracting(one -> one.place().minute())
                .containsExactly("3");
    }
}
