package app.resolved.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.FactJson;
import app.resolved.contracts.FactTypes;
import app.resolved.contracts.Golden;
import app.resolved.contracts.MeetingsFact;
import app.resolved.contracts.MeetingsFact.CommitteeEstablished;
import app.resolved.contracts.MeetingsFact.MeetingScheduled;
import app.resolved.contracts.MeetingsFact.RequestRecorded;
import app.resolved.meetings.calendar.domain.MeetingCommand.Schedule;
import app.resolved.meetings.calendar.domain.MeetingRules;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Describe;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.outcomes.domain.Terms;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What this service says is what the golden files hold. */
class WhatWeSayTest {

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void saysACommitteeAsTheGoldenFileDoes() {
        var golden = Golden.fact(CommitteeEstablished.class).committee();

        var decision =
                Committee.decide(
                        Optional.empty(),
                        new Describe(
                                golden.committeeId(),
                                golden.code(),
                                golden.name(),
                                golden.visibility(),
                                Objects.requireNonNull(golden.kind()),
                                golden.parentId(),
                                "What it looks at.",
                                golden.capacities()));

        assertSays(facts(decision).getFirst());
    }

    @Test
    void saysAMeetingAsTheGoldenFileDoes() {
        var golden = Golden.fact(MeetingScheduled.class).meeting();

        var decision =
                MeetingRules.schedule(
                        Optional.empty(),
                        new Schedule(
                                golden.meetingId(),
                                golden.committeeId(),
                                golden.date(),
                                golden.startsAt(),
                                golden.place()));

        assertSays(facts(decision).getFirst());
    }

    @Test
    void saysAnOutcomeAsTheGoldenFileDoes() {
        var golden = Golden.fact(RequestRecorded.class).outcome();

        var outcome =
                new Outcome(
                        golden.outcomeId(),
                        golden.actionId(),
                        golden.reference(),
                        golden.committeeId(),
                        golden.meetingId(),
                        golden.meetingDate(),
                        1,
                        golden.place(),
                        golden.kind(),
                        golden.purpose(),
                        golden.title(),
                        golden.wording(),
                        golden.madeTo(),
                        golden.due(),
                        golden.backfilled(),
                        Terms.NONE,
                        List.of(),
                        null);

        assertSays(outcome.recorded().getFirst());
    }

    private void assertSays(MeetingsFact fact) {
        var golden = Golden.json(FactTypes.nameOf(fact.getClass()));

        assertThat(json.readTree(FactJson.write(fact))).isEqualTo(json.readTree(golden));
    }

    private static <S> List<MeetingsFact> facts(Decision<S> decision) {
        return ((Decision.Accepted<S>) decision).facts();
    }
}
