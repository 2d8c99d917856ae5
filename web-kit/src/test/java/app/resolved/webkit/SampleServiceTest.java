package app.resolved.webkit;

import app.resolved.contracts.DirectoryFact.PersonRecorded;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import app.resolved.eventing.Heard;
import app.resolved.eventing.Hearing;
import app.resolved.testkit.TestPlace;
import app.resolved.webkit.sample.SampleProvider;
import app.resolved.webkit.sample.SampleService;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A service with a real database and a provider, one for all its test classes; the directory has
 * told it of a clerk and of an officer, and the clerk is the next to sign in.
 */
@SpringBootTest(
        classes = SampleService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=meetings")
abstract class SampleServiceTest {

    static final TestPlace PLACE = TestPlace.named("face");
    static final SampleProvider PROVIDER = provider();

    @LocalServerPort int port;
    @Autowired MongoOperations mongo;
    @Autowired Hearing<PersonRecorded> peopleHeard;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        PLACE.into(registry::add);
        registry.add("resolved.sign-in.issuer", PROVIDER::issuer);
    }

    @BeforeEach
    void theDirectoryTellsOfTheClerkAndAnOfficer() {
        tell(
                new PersonState(
                        "clerk",
                        "Ms A Clerk",
                        "Clerk@Example.org",
                        Set.of(Role.CLERK),
                        Set.of(),
                        null,
                        true));
        tell(
                new PersonState(
                        "officer",
                        "Mr B Okafor",
                        "okafor@example.org",
                        Set.of(Role.OFFICER),
                        Set.of(),
                        null,
                        false));
        PROVIDER.nextIs("s-clerk", "clerk@example.org");
    }

    private void tell(PersonState person) {
        peopleHeard
                .listener()
                .take(
                        List.of(
                                new Heard.Told<>(
                                        person.personId(),
                                        1,
                                        Instant.parse("2026-11-03T09:00:00Z"),
                                        new PersonRecorded(person))));
    }

    private static SampleProvider provider() {
        try {
            return new SampleProvider();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
