package app.resolved.localstack.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CouncilTest {
    private final Council council = Council.ofAshmere();

    @Test
    void hasTwoCommitteesTwoAgenciesTwoPastMeetingsAndOneToCome() {
        assertThat(council.committees()).hasSize(2);
        assertThat(council.agencies()).hasSize(2);
        assertThat(council.meetings()).filteredOn(meeting -> meeting.weeks() < 0).hasSize(2);
        assertThat(council.meetings()).filteredOn(meeting -> meeting.weeks() > 0).hasSize(1);
    }

    @Test
    void hasAJointPostAndAVacantOne() {
        assertThat(council.posts()).filteredOn(post -> post.holders().size() == 2).hasSize(1);
        assertThat(council.posts()).filteredOn(post -> post.holders().isEmpty()).hasSize(1);
    }

    @Test
    void namesOnlyWhatItHas() {
        var people = council.people().stream().map(Council.Person::id).toList();
        var agencies = council.agencies().stream().map(Council.Agency::id).toList();

        assertThat(council.posts()).flatExtracting(Council.Post::holders).isSubsetOf(people);
        assertThat(council.people())
                .extracting(Council.Person::agency)
                .filteredOn(Objects::nonNull)
                .isSubsetOf(agencies);
    }

    @Test
    void hasMinutesForEveryPastMeeting() throws IOException {
        for (var meeting : council.meetings()) {
            if (meeting.minutes() != null) {
                try (var text = Council.resource(meeting.minutes())) {
                    assertThat(new String(text.readAllBytes())).contains("{{date}}", "RESOLVED");
                }
            }
        }
    }

    @Test
    void reachesNobody() {
        assertThat(council.people()).allMatch(person -> person.email().endsWith(".example"));
    }
}
