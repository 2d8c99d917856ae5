package app.resolved.localstack.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CouncilTest {
    private final Council council = Council.ofAshmere();

    @Test
    void hasTwoCommitteesWithTheirParentAndABodyThatOneOfThemTookOverFrom() {
        var children =
                council.committees().stream()
                        .filter(body -> "overview-board".equals(body.parent()))
                        .toList();

        assertThat(children)
                .filteredOn(body -> body.succeededBy() == null)
                .extracting(Council.Committee::id)
                .containsExactly("scrutiny", "highways-and-environment");
        assertThat(children)
                .extracting(Council.Committee::succeededBy)
                .contains("highways-and-environment");
    }

    @Test
    void seatsChairsMembersAndSubstitutesWhoseTermsCount() {
        for (var body : council.committees()) {
            assertThat(body.seats())
                    .filteredOn(seat -> seat.role().equals("CHAIR") && !seat.isOver())
                    .hasSize(body.succeededBy() == null ? 1 : 0);
        }
        assertThat(council.committees())
                .flatExtracting(Council.Committee::seats)
                .extracting(Council.Seat::role)
                .contains("VICE_CHAIR", "MEMBER", "CO_OPTED", "SUBSTITUTE");
    }

    @Test
    void datesMeetingsThatComeAfterTheOneToCome() {
        var calendar = new CalendarFile(council.dates(), Instant.parse("2026-11-25T10:00:00Z"));

        assertThat(calendar.text())
                .contains(
                        "DTSTART;TZID=Europe/London:20270202T100000", "SUMMARY:Scrutiny Committee");
    }

    @Test
    void hasTwoAgenciesTwoPastMeetingsAndOneToCome() {
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
        assertThat(council.committees())
                .flatExtracting(Council.Committee::seats)
                .extracting(Council.Seat::person)
                .filteredOn(Objects::nonNull)
                .isSubsetOf(people);
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
