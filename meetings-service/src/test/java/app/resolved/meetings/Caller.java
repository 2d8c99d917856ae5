package app.resolved.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API as a machine, and opens pages as a person of the directory. */
@TestComponent
public class Caller {

    /** Behind a role: somebody who may read exempt and confidential matter. */
    public static final String ENTITLED = "-entitled";

    /** Between a role and a body: the role is held for that body alone. */
    public static final String OF = "-of-";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvcTester mvc;
    private final MongoTemplate mongo;

    Caller(MockMvc mvc, MongoTemplate mongo) {
        this.mvc = MockMvcTester.create(mvc);
        this.mongo = mongo;
    }

    /** A committee with a code of its own, and a meeting of it on 3 November 2026. */
    public String aMeeting(String name, String code) {
        put("/api/committees/" + name, Map.of("code", code, "name", "Committee " + name));
        put("/api/meetings/" + name, Map.of("committeeId", name, "date", "2026-11-03"));
        return name;
    }

    public JsonNode put(String path, Map<String, ?> body) {
        return ok(call(HttpMethod.PUT, path, body));
    }

    public JsonNode post(String path, Object body) {
        return ok(call(HttpMethod.POST, path, body));
    }

    public JsonNode get(String path) {
        return ok(send(MockMvcRequestBuilders.get(path)));
    }

    public MvcTestResult call(HttpMethod method, String path, Object body) {
        return call(method, path, body, Map.of());
    }

    public MvcTestResult call(
            HttpMethod method, String path, Object body, Map<String, String> headers) {
        var request =
                MockMvcRequestBuilders.request(method, path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(JSON.writeValueAsBytes(body));
        headers.forEach(request::header);
        return send(request);
    }

    public MvcTestResult open(String path) {
        return send(MockMvcRequestBuilders.get(path));
    }

    public MvcTestResult upload(String path, String fileName, byte[] content) {
        return send(
                MockMvcRequestBuilders.multipart(path)
                        .file(new MockMultipartFile("file", fileName, "text/plain", content)));
    }

    public JsonNode upload(String meetingId, String minutes) {
        return ok(
                upload(
                        "/api/meetings/" + meetingId + "/minutes",
                        "minutes.txt",
                        minutes.getBytes(StandardCharsets.UTF_8)));
    }

    /** The API, as it answers somebody of that role. */
    public MvcTestResult openAs(String path, String role) {
        return as(MockMvcRequestBuilders.get(path), role);
    }

    public MvcTestResult callAs(HttpMethod method, String path, Object body, String role) {
        return as(
                MockMvcRequestBuilders.request(method, path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(JSON.writeValueAsBytes(body)),
                role);
    }

    public MvcTestResult sendFileAs(String path, String fileName, byte[] content, String role) {
        return as(
                MockMvcRequestBuilders.multipart(path)
                        .file(new MockMultipartFile("file", fileName, "text/plain", content)),
                role);
    }

    public MvcTestResult uploadAs(String meetingId, String minutes, String role) {
        return sendFileAs(
                "/api/meetings/" + meetingId + "/minutes",
                "minutes.txt",
                minutes.getBytes(StandardCharsets.UTF_8),
                role);
    }

    /** Accepts all that is proposed. */
    public JsonNode acceptAll(String meetingId) {
        var rulings =
                get("/api/meetings/" + meetingId + "/review")
                        .get("proposals")
                        .valueStream()
                        .map(each ->
                                Map.of(
                                        "proposalId",
                                        each.get("proposalId").asString(),
                                        "decision",
                                        "ACCEPTED"))
                        .toList();
        return post("/api/meetings/" + meetingId + "/review/decisions", rulings);
    }

    public JsonNode ok(MvcTestResult result) {
        assertThat(result).hasStatus2xxSuccessful();
        return json(result);
    }

    public JsonNode json(MvcTestResult result) {
        return JSON.readTree(result.getResponse().getContentAsByteArray());
    }

    /** A page, as somebody of that role sees it. */
    public MvcTestResult page(String path, String role) {
        return page(MockMvcRequestBuilders.get(path), role);
    }

    /** Opens a page as whoever has not signed in. */
    public MvcTestResult anybody(String path) {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(anonymous()));
    }

    /** Switches the public pages of a committee on or off. */
    public void publish(String committee, boolean on) {
        put("/api/committees/" + committee + "/publication", Map.of("published", on));
    }

    public MvcTestResult press(String path, String role, Map<String, String> fields) {
        var request = MockMvcRequestBuilders.post(path);
        fields.forEach(request::param);
        return page(request.with(csrf()), role);
    }

    /** As a browser presses that shows parts of the page already, such as "text:0a1b p1:2c3d". */
    public MvcTestResult pressForParts(
            String path, String role, Map<String, String> fields, String shown) {
        var request = MockMvcRequestBuilders.post(path);
        fields.forEach(request::param);
        return page(
                request.param("shown", shown).header("Resolved-Answer", "parts").with(csrf()),
                role);
    }

    public MvcTestResult uploadOnPage(String path, String role, String name, byte[] content) {
        return page(
                MockMvcRequestBuilders.multipart(path)
                        .file(new MockMultipartFile("file", name, "text/plain", content))
                        .with(csrf()),
                role);
    }

    private MvcTestResult page(AbstractMockHttpServletRequestBuilder<?> request, String role) {
        return mvc.perform(request.with(person(role)).accept(MediaType.TEXT_HTML));
    }

    private MvcTestResult send(AbstractMockHttpServletRequestBuilder<?> request) {
        return mvc.perform(
                request.with(jwt().authorities(new SimpleGrantedAuthority("SCOPE_resolved.all"))));
    }

    private MvcTestResult as(AbstractMockHttpServletRequestBuilder<?> request, String role) {
        var email = known(role);
        return mvc.perform(
                request.with(
                        jwt().jwt(token -> token.claim("email", email))
                                .authorities(new SimpleGrantedAuthority("SCOPE_resolved.person"))));
    }

    private RequestPostProcessor person(String role) {
        var email = known(role);
        return oidcLogin().idToken(token -> token.claim("email", email));
    }

    private String known(String role) {
        var held = role.replace(ENTITLED, "").split(OF);
        var email = role.toLowerCase(Locale.ROOT) + "@example.org";
        mongo.getCollection("knownPeople")
                .replaceOne(
                        new Document("_id", role),
                        new Document("name", "Ms " + role)
                                .append("email", email)
                                .append("roles", List.of(held[0]))
                                .append("committeeIds", List.of(held).subList(1, held.length))
                                .append("entitled", role.endsWith(ENTITLED)),
                        new ReplaceOptions().upsert(true));
        return email;
    }
}
