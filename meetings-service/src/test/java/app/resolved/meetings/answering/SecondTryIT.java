package app.resolved.meetings.answering;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request that comes again under the same key has one effect, and one answer. */
@MeetingsServiceTest
class SecondTryIT {

    private final Caller caller;
    private final OutcomesByTheApi outcomes;

    SecondTryIT(@Autowired Caller caller) {
        this.caller = caller;
        this.outcomes = new OutcomesByTheApi(caller);
    }

    @Test
    void givesTheFirstAnswerToASecondTryOfTheSameRequest() {
        var meeting = caller.aMeeting("same-again", "YA");
        var key = Map.of("Idempotency-Key", "same-again-1");

        var first = outcomes.record(meeting, Map.of("title", "Ask the police"), key);
        var second = outcomes.record(meeting, Map.of("title", "Ask the police"), key);

        assertThat(first).hasStatus(201);
        assertThat(second).hasStatus(201).hasHeader("Idempotency-Replayed", "true");
        assertThat(caller.json(second)).isEqualTo(caller.json(first));
        assertThat(outcomes.of(meeting)).hasSize(1);
    }

    @Test
    void refusesTheSameKeyWithAnotherBody() {
        var meeting = caller.aMeeting("other-body", "MB");
        var key = Map.of("Idempotency-Key", "other-body-1");
        outcomes.record(meeting, Map.of("title", "Ask the police"), key);

        var other = outcomes.record(meeting, Map.of("title", "Ask the fire service"), key);

        assertThat(other).hasStatus(422).bodyText().contains("take a new key");
        assertThat(outcomes.of(meeting)).hasSize(1);
    }

    @Test
    void letsAKeyBeUsedAgainAfterARefusal() {
        var meeting = caller.aMeeting("after-refusal", "YC");
        var key = Map.of("Idempotency-Key", "after-refusal-1");

        var refused = outcomes.record(meeting, Map.of("title", " "), key);
        var mended = outcomes.record(meeting, Map.of("title", "Ask the police"), key);

        assertThat(refused).hasStatus(400);
        assertThat(mended).hasStatus(201);
    }

    @Test
    void hasOneEffectWhenTheSameKeyComesManyTimesAtOnce() throws Exception {
        var meeting = caller.aMeeting("at-once", "MD");
        var key = Map.of("Idempotency-Key", "at-once-1");

        var statuses =
                atOnce(
                        8,
                        () ->
                                outcomes.record(meeting, Map.of("title", "Ask the police"), key)
                                        .getResponse()
                                        .getStatus());

        assertThat(statuses).contains(201).containsAnyOf(201, 409).doesNotContain(500, 422);
        assertThat(outcomes.of(meeting)).hasSize(1);
    }

    @Test
    void doesNotTakeAnotherAddressForASecondTry() {
        var one = caller.aMeeting("one-address", "ME");
        var other = caller.aMeeting("other-address", "MF");
        var key = Map.of("Idempotency-Key", "two-addresses");

        outcomes.record(one, Map.of("title", "Ask the police"), key);
        outcomes.record(other, Map.of("title", "Ask the police"), key);

        assertThat(outcomes.of(one)).hasSize(1);
        assertThat(outcomes.of(other)).hasSize(1);
    }

    private static List<Integer> atOnce(int many, Callable<Integer> call) throws Exception {
        var together = new CyclicBarrier(many);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var pressed = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (int i = 0; i < many; i++) {
                pressed.add(
                        callers.submit(() -> {
                            together.await();
                            return call.call();
                        }));
            }
            var statuses = new ArrayList<Integer>();
            for (var each : pressed) {
                statuses.add(each.get());
            }
            return statuses;
        }
    }
}
