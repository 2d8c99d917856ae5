package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.ARecommendation;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.testkit.SettableTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever gets a copy of a recommendation owes a response: by API, page and desk. */
@OnRealServers
class ResponsesIT {

    @Autowired private Service service;
    @Autowired private SettableTime time;

    private final String fire = newId("fire");
    private ARecommendation recommended;
    private String action;
    private String clerk;

    @BeforeEach
    void aCopyOfARecommendation() {
        recommended = ARecommendation.heardBy(service);
        action = recommended.action();
        clerk = recommended.clerk();
        recommended.post(fire, List.of());
        recommended.copyTo(fire);
    }

    @AfterEach
    void backToThatMorning() {
        time.moveTo(LocalDate.of(2026, 11, 4), LocalTime.of(9, 0));
    }

    @Test
    void isRecordedByTheClerkAndReadOnThePageAndByTheApi() {
        var owed = service.page(action, clerk).body();

        var pressed =
                service.press(
                        action + "/responses",
                        clerk,
                        Map.of(
                                "respondentId", fire,
                                "verdict", "ACCEPTED_IN_PART",
                                "responseReasons", "The first half alone.",
                                "version", "2"));

        assertThat(owed)
                .contains("Lead " + fire + ", Ashmere Fire, copied Wednesday 4 November 2026")
                .contains("No response yet, due by Wednesday 2 December 2026", "Record a response");
        assertThat(pressed.header("Location")).isEqualTo(action);
        assertThat(service.page(action, clerk).body())
                .contains("Accepted in part, Wednesday 4 November 2026: The first half alone.")
                .doesNotContain("No response yet");
        var copy = service.get("/api" + action);
        assertThat(copy.at("/copies/0/respondBy")).isEqualTo("2026-12-02");
        assertThat(copy.at("/copies/0/response/verdict")).isEqualTo("ACCEPTED_IN_PART");
    }

    @Test
    void isGivenByTheOwnerInsteadOfBeingDoneAndStandsInTheTracker() {
        var owned = service.post("/api" + action + "/owner", Map.of("postId", fire));
        var asked = service.page(action, clerk).body();

        var pressed =
                service.press(
                        action + "/report",
                        clerk,
                        Map.of("answer", "in-part", "note", "The first half alone."));

        assertThat(owned.at("/response")).isEqualTo("");
        assertThat(asked).contains("The owner accepts a part of it").doesNotContain("It is done");
        assertThat(pressed.header("Location")).isEqualTo(action);
        assertThat(service.page(action, clerk).body())
                .contains(
                        "Wednesday 4 November 2026: Accepted in part. The first half alone.",
                        "The committee’s decision");
        assertThat(service.page("/tracker/" + recommended.committee(), clerk).body())
                .contains("<br>Accepted in part", "Accepted in part. The first half alone.");
        assertThat(service.page("/tracker/" + recommended.committee() + ".csv", clerk).body())
                .contains("\"Response\"", "\"Accepted in part\"");
        var officer = service.person("OFFICER", List.of(recommended.committee()));
        var officers = service.page(action, officer).body();
        var answered = service.get("/api" + action);
        assertThat(answered.at("/response/verdict")).isEqualTo("ACCEPTED_IN_PART");
        assertThat(answered.at("/status")).isEqualTo("COMPLETION_PROPOSED");

        service.post("/api" + action + "/not-accepted", Map.of("reason", "Do the other half."));

        assertThat(service.page(action, clerk).body()).contains("It is done");
        assertThat(officers).contains("It has been responded to.");
        service.post("/api" + action + "/propose-completion", Map.of("note", "Both halves."));
        assertThat(service.page(action, officer).body()).contains("proposed as complete.");
    }

    @Test
    void isAskedOfAnotherOwnerAnewAndOwedAgainOnceItIsNotTheirs() {
        var police = newId("police");
        recommended.post(police, List.of());
        service.post("/api" + action + "/owner", Map.of("postId", police));
        service.post(
                "/api" + action + "/response",
                Map.of("verdict", "REJECTED", "reasons", "It is for fire."));

        var given = service.post("/api" + action + "/owner", Map.of("postId", fire));
        var asked = service.page(action, clerk).body();
        var back = service.post("/api" + action + "/owner", Map.of("postId", police));

        assertThat(given.at("/status")).isEqualTo("OPEN");
        assertThat(given.at("/response")).isEqualTo("");
        assertThat(asked)
                .contains("The owner accepts it", "Rejected. It is for fire.")
                .doesNotContain("No response yet");
        assertThat(back.at("/response/verdict")).isEqualTo("REJECTED");
        assertThat(service.page(action, clerk).body())
                .contains("No response yet, due by Wednesday 2 December 2026");
    }

    @Test
    void isGivenByTheOwnerByTheApi() {
        service.post("/api" + action + "/owner", Map.of("postId", fire));
        var without = service.post("/api" + action + "/response", Map.of("verdict", "REJECTED"));

        var given = service.post("/api" + action + "/response", accepted());

        assertThat(without.status()).isEqualTo(400);
        assertThat(without.body()).contains("Say why, in a sentence or two.");
        assertThat(given.at("/response/verdict")).isEqualTo("ACCEPTED");
    }

    @Test
    void standsOnTheDeskOnceItIsLateAndUntilItIsThere() {
        var inTime = service.page("/desk", clerk).body();
        time.moveTo(LocalDate.of(2026, 12, 3), LocalTime.of(9, 0));
        var late = service.page("/desk", clerk).body();
        var listed = service.page("/actions?whose=all&show=responses-late", clerk).body();
        var meeting = service.page("/before-the-meeting/" + recommended.committee(), clerk).body();
        service.post("/api" + action + "/copies/" + fire + "/response", accepted());
        var there = service.page("/desk", clerk).body();

        assertThat(inTime).doesNotContain("id=\"responses-late\"");
        assertThat(late).contains("Responses that are late: 1");
        assertThat(listed).contains(action, "0 of 1 responded");
        assertThat(meeting).contains("Who got a copy owes a response, and is late: 1");
        assertThat(there).doesNotContain("id=\"responses-late\"");
    }

    @Test
    void isMissedWhereTheCommitteeDecides() {
        service.post("/api" + action + "/propose-completion", Map.of("note", "All is done."));
        var missed = service.page(action, clerk).body();
        service.post("/api" + action + "/copies/" + fire + "/response", accepted());

        assertThat(missed).contains("One of those who got a copy has not responded yet.");
        assertThat(service.page(action, clerk).body()).doesNotContain("has not responded yet.");
    }

    @Test
    void saysBesideTheFieldWhatIsMissing() {
        assertThat(pressed(Map.of("verdict", "ACCEPTED"))).contains("Choose who responds");
        assertThat(pressed(Map.of("respondentId", fire, "verdict", "PERHAPS")))
                .contains("Choose what they say");
        assertThat(pressed(Map.of("respondentId", fire, "verdict", "REJECTED")))
                .contains("<a href=\"#responseReasons\">Say why, in a sentence or two.</a>");
        assertThat(
                        service.post(
                                "/api" + action + "/copies/" + fire + "/response",
                                Map.of("verdict", "PERHAPS")))
                .extracting(Service.Answer::status)
                .isEqualTo(400);
    }

    private String pressed(Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", "2");
        var answer = service.press(action + "/responses", clerk, all);
        assertThat(answer.status()).isEqualTo(422);
        return answer.body();
    }

    private static Map<String, Object> accepted() {
        return Map.of("verdict", "ACCEPTED");
    }
}
