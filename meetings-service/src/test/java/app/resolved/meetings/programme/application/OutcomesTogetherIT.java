package app.resolved.meetings.programme.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.OutcomeState;
import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.contracts.Place;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.committees.application.CommitteeList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MeetingsServiceTest
class OutcomesTogetherIT {

    @Autowired private PlanWork planning;
    @Autowired private CommitteeList committees;
    @Autowired private Slots slots;
    @Autowired private HideWords hiding;
    @Autowired private ProposalsOfOutcomes proposals;

    @Test
    void areLookedUpOnceAMeetingHoweverManyItHad() {
        var asked = new ArrayList<String>();
        var plan =
                new PlanFromOutcomes(
                        planning,
                        committees,
                        slots,
                        hiding,
                        meetingId -> {
                            asked.add(meetingId);
                            return Map.of();
                        },
                        proposals);

        plan.take(Stream.concat(outcomes("together-1"), outcomes("together-2")).toList());

        assertThat(asked).containsExactlyInAnyOrder("together-1", "together-2");
    }

    private static Stream<HeardOutcome> outcomes(String meetingId) {
        return IntStream.range(0, 100)
                .mapToObj(part -> new HeardOutcome(outcome(meetingId, part), 1));
    }

    private static OutcomeState outcome(String meetingId, int part) {
        return new OutcomeState(
                meetingId + "-" + part,
                "action-of-" + meetingId + "-" + part,
                "TOG 2026/27-" + part,
                "together",
                meetingId,
                LocalDate.of(2026, 9, 15),
                new Place("24", "3", "b"),
                OutcomeKind.RESOLUTION_PART,
                Purpose.ACTION,
                "Report on the weir",
                "that the Head of Rivers report on the weir",
                "Head of Rivers",
                null,
                null,
                false,
                false);
    }
}
