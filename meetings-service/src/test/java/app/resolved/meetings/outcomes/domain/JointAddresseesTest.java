package app.resolved.meetings.outcomes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JointAddresseesTest {

    @Test
    void areThoseWhomTheMinutesNameTogether() {
        assertThat(JointAddressees.namedIn("Mr A, Ms B and Dr C"))
                .containsExactly("Mr A", "Ms B", "Dr C");
        assertThat(JointAddressees.namedIn("Fire Lead / Police Lead"))
                .containsExactly("Fire Lead", "Police Lead");
    }

    @Test
    void areOneWhereAPostFollowsItsHolder() {
        assertThat(JointAddressees.namedIn("Mr Pope, Head of Leisure"))
                .containsExactly("Mr Pope, Head of Leisure");
    }

    @Test
    void areNoneWhereNobodyIsNamed() {
        assertThat(JointAddressees.namedIn(null)).isEmpty();
    }
}
