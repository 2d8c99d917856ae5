package app.resolved.localstack.walk;

import static app.resolved.localstack.http.Service.ACTIONS;
import static app.resolved.localstack.http.Service.MEETINGS;
import static app.resolved.localstack.http.Service.NOTIFICATIONS;
import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.resolved.localstack.http.Calls;
import app.resolved.localstack.http.Services;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What a page needs to show something: made once, and its ids put into addresses. */
final class Sights {

    private static final Duration LONG = Duration.ofSeconds(120);
    private static final Pattern LINK = Pattern.compile("/by-link/actions/(\\S+\\?pass=\\S+)");

    private final String reviewed = "reviewed-" + UUID.randomUUID();
    private final String noted = "noted-" + UUID.randomUUID();
    private final Stage stage;
    private final Services services;
    private final Map<String, String> ids = new HashMap<>();

    private Sights(Stage stage) {
        this.stage = stage;
        this.services = stage.services();
    }

    /**
     * @param clerk who imports what is left to look at
     */
    static Sights on(Stage stage, Person clerk) {
        var sights = new Sights(stage);
        sights.publish();
        sights.readMinutes();
        sights.noteAnAction();
        sights.plan();
        sights.askAPartner();
        sights.recordAndTell();
        sights.ids.put("left", ClerksAtOnce.left(stage, clerk));
        return sights;
    }

    /** With ids in place of what stands in braces. */
    String address(PageToSee page) {
        var path = page.path();
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        assumeThat(path).as("what the stage could be made to show").doesNotContain("{");
        return stage.addresses().of(page.service()) + path;
    }

    private void publish() {
        services.put(MEETINGS, "/api/committees/scrutiny/publication", Map.of("published", true));
        var outcomes = services.all(MEETINGS, "/api/meetings/scrutiny-past/outcomes");
        var followed =
                outcomes.stream()
                        .filter(one -> !one.path("actionId").asString("").isEmpty())
                        .findFirst()
                        .orElseThrow();
        ids.put("outcome", followed.path("outcomeId").asString());
    }

    private void readMinutes() {
        var day = stage.today().minusDays(1);
        meeting(reviewed, day);
        services.post(MEETINGS, "/api/meetings/" + reviewed + "/hold", Map.of());
        services.upload(MEETINGS, "/api/meetings/" + reviewed + "/minutes", Minutes.of(day));
        var review = services.get(MEETINGS, "/api/meetings/" + reviewed + "/review");
        ids.put("meeting", reviewed);
        ids.put("proposal", review.path("proposals").get(0).path("proposalId").asString());
    }

    private void noteAnAction() {
        meeting(noted, stage.today().minusDays(2));
        services.post(MEETINGS, "/api/meetings/" + noted + "/hold", Map.of());
        var row =
                Map.of(
                        "rowId", "eyes-row",
                        "who", "Mrs Adeyemi",
                        "what", "Send members the list of unlit shelters",
                        "when", "next meeting");
        services.post(MEETINGS, "/api/meetings/" + noted + "/action-sheet/rows", List.of(row));
        var apologies = Map.of("number", "1", "title", "Apologies and substitutes");
        services.put(
                MEETINGS,
                "/api/meetings/" + noted + "/agenda",
                Map.of("items", List.of(apologies)));
        ids.put("noted", noted);
    }

    private void plan() {
        var item =
                Map.of(
                        "committeeId", "scrutiny",
                        "title", "Libraries: what the new hours cost",
                        "why", "Asked for when the hours were cut.",
                        "requestedByKind", "BODY",
                        "requestedBy", "Scrutiny Committee",
                        "slot", "meeting:scrutiny-to-come");
        var added = services.post(MEETINGS, "/api/work-programme/items", item);
        ids.put("item", added.path("itemId").asString());
    }

    /** An action that its owner is told of, the next working day's morning at the latest. */
    private void recordAndTell() {
        var outcome =
                Map.of(
                        "title", "Circulate the cost of agency staff by department",
                        "madeTo", "Head of Finance",
                        "due", "within 10 days");
        var recorded = services.post(MEETINGS, "/api/meetings/" + reviewed + "/outcomes", outcome);
        services.everyone("/actuator/settled");
        ids.put("action", recorded.path("actionId").asString());
        eventually()
                .until(() ->
                        services.all(ACTIONS, "/api/actions").stream()
                                .anyMatch(one ->
                                        one.path("actionId")
                                                .asString("")
                                                .equals(ids.get("action"))));
        contribute("director-of-highways", "fire-group-manager");
        stage.clock().ifPresent(this::tell);
    }

    private void contribute(String... postIds) {
        for (var post : postIds) {
            services.post(
                    ACTIONS,
                    "/api/actions/" + ids.get("action") + "/contributors",
                    Map.of("postId", post));
        }
    }

    /** A partner, who has no account, finds it by the link in their mail. */
    private void askAPartner() {
        var outcome =
                Map.of(
                        "title", "Send members the patrol times of each town",
                        "madeTo", "Superintendent",
                        "due", "within 10 days");
        services.post(MEETINGS, "/api/meetings/" + reviewed + "/outcomes", outcome);
        services.everyone("/actuator/settled");
    }

    private void openTheLinkInTheirMail() {
        var link = link().orElseThrow();
        ids.put("partnerLink", link);
        ids.put("pass", link.substring(link.indexOf('=') + 1));
    }

    private Optional<String> link() {
        try (var calls = new Calls()) {
            var mails = calls.send(Calls.to(stage.addresses().mailbox() + "/api/email").build());
            return mails.valueStream()
                    .map(mail -> LINK.matcher(mail.path("text").asString("")))
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .findFirst();
        }
    }

    /** On a Friday, and before holidays, that is days away. */
    private void tell(String clock) {
        eventually()
                .until(() -> {
                    aDayPasses(clock);
                    return link().isPresent() && !deliveries().isEmpty();
                });
        openTheLinkInTheirMail();
        ids.put("delivery", deliveries().getFirst().path("deliveryId").asString());
    }

    private void aDayPasses(String clock) {
        try (var calls = new Calls()) {
            calls.send(
                    Calls.to(clock + "/now")
                            .timeout(LONG)
                            .header("Content-Type", "application/json")
                            .PUT(BodyPublishers.ofString("{\"to\":\"+1d\"}"))
                            .build());
        }
    }

    private List<JsonNode> deliveries() {
        return services.all(NOTIFICATIONS, "/api/deliveries");
    }

    private void meeting(String id, LocalDate day) {
        services.put(
                MEETINGS,
                "/api/meetings/" + id,
                Map.of(
                        "committeeId", "scrutiny",
                        "date", day.toString(),
                        "startsAt", "10:00",
                        "place", "Council Chamber, Market House"));
    }
}
