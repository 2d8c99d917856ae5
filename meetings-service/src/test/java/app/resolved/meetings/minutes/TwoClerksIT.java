package app.resolved.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SampleMinutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@MeetingsServiceTest
class TwoClerksIT {

    @Autowired private Caller caller;

    @Test
    void issuesNothingThatAColleagueChangedSinceTheClerkLooked() {
        var meeting = caller.aMeeting("issue-seen", "ISN");
        caller.upload(meeting, SampleMinutes.TEXT);
        var decided = caller.acceptAll(meeting);
        var issue = "/meetings/" + meeting + "/issue";
        var seen = Map.of("version", decided.get("version").asString());
        caller.press(
                "/meetings/" + meeting + "/review/p1", "CLERK", Map.of("decision", "REJECTED"));

        var pressed = caller.press(issue, "CLERK", seen);
        var called =
                caller.call(
                        HttpMethod.POST,
                        "/api" + issue,
                        Map.of(),
                        Map.of("If-Match", "\"" + seen.get("version") + "\""));
        var again = caller.get("/api/meetings/" + meeting + "/review");

        assertThat(pressed).hasRedirectedUrl("/meetings/" + meeting + "/review");
        assertThat(pressed.getMvcResult().getFlashMap().toString())
                .contains("Ms CLERK changed this review", "nothing is issued yet");
        assertThat(called).hasStatus(409).bodyText().contains("Ms CLERK changed this review");
        assertThat(again.get("status").asString()).isEqualTo("OPEN");

        var now = Map.of("version", again.get("version").asString());
        assertThat(caller.page("/meetings/" + meeting + "/review", "CLERK"))
                .bodyText()
                .contains("name=\"version\" value=\"" + now.get("version"));
        assertThat(caller.press(issue, "CLERK", now)).hasRedirectedUrl("/meetings/" + meeting);
        assertThat(caller.press(issue, "CLERK", now)).hasRedirectedUrl("/meetings/" + meeting);
    }

    @Test
    void tellsOneOfTwoWhoSawTheSameReviewThatTheOtherWasQuicker() throws Exception {
        var meeting = caller.aMeeting("two-clerks", "TC");
        var version = caller.upload(meeting, SampleMinutes.TEXT).get("version").asString();

        var statuses =
                atOnce(
                        () -> rule(meeting, "p1", "ACCEPTED", Map.of("If-Match", version)),
                        () -> rule(meeting, "p1", "REJECTED", Map.of("If-Match", version)));

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(proposal(meeting, "p1").get("revision").asInt()).isEqualTo(1);
    }

    @Test
    void tellsAClerkWhoDecidesWhatAnotherDecidedMeanwhile() {
        var meeting = caller.aMeeting("stale-clerk", "ST");
        caller.upload(meeting, SampleMinutes.TEXT);

        int first = rule(meeting, List.of(seen("p1", "ACCEPTED", 0)), Map.of());
        int second = rule(meeting, List.of(seen("p1", "REJECTED", 0)), Map.of());

        assertThat(List.of(first, second)).containsExactly(200, 409);
        assertThat(proposal(meeting, "p1").get("decision").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void losesNothingWhenTwoDecideDifferentProposals() throws Exception {
        var meeting = caller.aMeeting("side-by-side", "SB");
        int proposals = caller.upload(meeting, SampleMinutes.TEXT).get("proposals").size();

        var statuses =
                atOnce(
                        IntStream.rangeClosed(1, proposals)
                                .<Callable<Integer>>mapToObj(
                                        n -> () -> rule(meeting, "p" + n, "ACCEPTED", Map.of()))
                                .toArray(Callable[]::new));

        assertThat(statuses).containsOnly(200);
        assertThat(review(meeting).get("left").asInt()).isZero();
    }

    private Map<String, Object> seen(String proposalId, String decision, int revision) {
        return Map.of("proposalId", proposalId, "decision", decision, "revision", revision);
    }

    private int rule(
            String meeting, String proposalId, String decision, Map<String, String> headers) {
        return rule(
                meeting, List.of(Map.of("proposalId", proposalId, "decision", decision)), headers);
    }

    private int rule(String meeting, List<?> rulings, Map<String, String> headers) {
        return caller.call(
                        HttpMethod.POST,
                        "/api/meetings/" + meeting + "/review/decisions",
                        rulings,
                        headers)
                .getResponse()
                .getStatus();
    }

    private JsonNode review(String meeting) {
        return caller.get("/api/meetings/" + meeting + "/review");
    }

    private JsonNode proposal(String meeting, String id) {
        return review(meeting)
                .get("proposals")
                .valueStream()
                .filter(each -> each.get("proposalId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @SafeVarargs
    private static List<Integer> atOnce(Callable<Integer>... calls) throws Exception {
        var together = new CyclicBarrier(calls.length);
        try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            var pressed =
                    List.of(calls).stream()
                            .map(call ->
                                    clerks.submit(() -> {
                                        together.await();
                                        return call.call();
                                    }))
                            .toList();
            var statuses = new ArrayList<Integer>();
            for (var each : pressed) {
                statuses.add(each.get());
            }
            return statuses;
        }
    }
}
