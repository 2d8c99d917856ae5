package app.resolved.notifications.deliveries.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.notifications.deliveries.domain.Letter;
import app.resolved.notifications.deliveries.domain.Letter.Button;
import app.resolved.notifications.deliveries.domain.Letter.Entry;
import app.resolved.notifications.deliveries.domain.Letter.Section;
import app.resolved.notifications.deliveries.domain.Matter.Contact;
import app.resolved.notifications.deliveries.domain.Message;
import app.resolved.notifications.deliveries.domain.Outcome;
import app.resolved.notifications.directory.domain.Person;
import app.resolved.notifications.smtp.ScriptedMailServer;
import app.resolved.notifications.smtp.ScriptedMailServer.Turn;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** By real SMTP over a real socket. */
class SmtpMailServerTest {

    private final ScriptedMailServer scripted = ScriptedMailServer.start();
    private final CircuitBreaker breaker = CircuitBreaker.ofDefaults("test");
    private final SmtpMailServer mailServer = mailServer();

    @AfterEach
    void close() {
        scripted.close();
    }

    @Test
    void sendsTextAndHtmlUnderAnIdThatComesOfTheDelivery() {
        send(message("Mr B Okafor", "b.okafor@council.example", "Due Thursday: caf\u00e9"));

        var mail = scripted.accepted().getFirst();
        assertThat(mail.header("Message-ID")).isEqualTo("<d-1@resolved.example>");
        assertThat(mail.subject()).isEqualTo("Due Thursday: caf\u00e9");
        assertThat(mail.header("Content-Type")).startsWith("multipart/alternative");
        assertThat(mail.text()).isEqualTo("the text");
        assertThat(mail.html()).isEqualTo("<p>the html</p>");
    }

    @Test
    void foldsManyReminderIdsIntoShortLines() {
        var ids = IntStream.range(0, 200).mapToObj(i -> "a-%d:okafor:due:2026-03-03".formatted(i));
        var all = ids.toList();

        mailServer.send("d-1", message("Mr B Okafor", "b.okafor@council.example", "Due"), all);

        var mail = scripted.accepted().getFirst();
        assertThat(mail.reminders()).containsExactlyElementsOf(all);
        assertThat(mail.raw().lines()).allMatch(line -> line.length() < 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\r\nBcc: mallory@example.org",
                "x\nBcc: mallory@example.org",
                "x\rBcc: mallory@example.org",
                "x\u760d\u760aBcc: mallory@example.org",
                "x\u2028Bcc: mallory@example.org",
                "x\u0000\r\n\r\nBcc: mallory@example.org",
            })
    void addsNoHeaderWhateverSomebodyIsOrSomethingIsCalled(String words) {
        send(message(words, "b.okafor@council.example", words));

        assertThat(scripted.received()).hasSize(1);
        var mail = scripted.accepted().getFirst();
        assertThat(mail.headers("Bcc")).isEmpty();
        assertThat(mail.raw().lines().takeWhile(line -> !line.isEmpty()))
                .noneMatch(line -> line.startsWith("Bcc"));
        assertThat(mail.recipient()).isEqualTo("b.okafor@council.example");
    }

    @Test
    void answersReachTheClerksThatCanBeReached() {
        var clerks =
                List.of(
                        new Contact("Mrs J Whitlock", "j.whitlock@council.example"),
                        new Contact("x\r\nBcc: mallory@example.org", "clerk@council.example"),
                        new Contact("Nobody", "no address"));

        send(message("Mr B Okafor", "b.okafor@council.example", "Due", clerks));
        send(message("Mr B Okafor", "b.okafor@council.example", "Due", clerks.subList(2, 3)));

        var mails = scripted.accepted();
        assertThat(mails.getFirst().header("Reply-To").split(",\\s"))
                .containsExactly(
                        "Mrs J Whitlock <j.whitlock@council.example>",
                        "\"x Bcc: mallory@example.org\" <clerk@council.example>");
        assertThat(mails.getFirst().headers("Bcc")).isEmpty();
        assertThat(mails.getLast().headers("Reply-To")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "okafor@council.example\r\nRCPT TO:<mallory@example.org>",
                "okafor\u760d\u760aRCPT TO:<mallory@example.org>@council.example",
                "okafor\u760d@council.example",
                "<okafor>@council.example",
                "no address",
                "",
            })
    void sendsNothingToWhatIsNoAddress(String address) {
        var outcome = send(message("Mr B Okafor", address, "Due"));

        assertThat(outcome).isInstanceOf(Outcome.RefusedForGood.class);
        assertThat(scripted.received()).isEmpty();
        assertThat(scripted.connections()).isZero();
    }

    @Test
    void escapesInTheHtmlWhatPeopleWrote() {
        var evil = "<script>alert(1)</script>[[${7*191}]]<b th:text=\"${7*191}\">";
        var letter =
                new Letter(
                        evil,
                        evil,
                        evil,
                        List.of(
                                new Section(
                                        null,
                                        List.of(
                                                new Entry(
                                                        evil,
                                                        evil,
                                                        "https://x.example/\"><script>",
                                                        evil,
                                                        evil,
                                                        evil,
                                                        evil)))),
                        new Button(evil, "https://x.example/\"><script>"),
                        List.of(evil),
                        List.of());

        var html = typesetter().set(letter, aPerson()).html();

        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("<b th")
                .doesNotContain("1337")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void knowsARefusalForNowFromOneForGood() {
        scripted.next(new Turn.RefuseRecipient("451 4.7.1 greylisted"));
        scripted.next(new Turn.RefuseRecipient("550 5.1.1 no such user"));
        scripted.next(new Turn.RefuseMessage("452 disk full"));
        scripted.next(new Turn.RefuseMessage("554 spam"));
        scripted.next(new Turn.Leave());
        scripted.next(new Turn.HangUp());

        var outcomes = IntStream.range(0, 7).mapToObj(_ -> send(aMessage())).toList();

        assertThat(outcomes.stream().map(Object::getClass).map(Class::getSimpleName))
                .containsExactly(
                        "RefusedForNow",
                        "RefusedForGood",
                        "RefusedForNow",
                        "RefusedForGood",
                        "RefusedForNow",
                        "NoAnswer",
                        "Accepted");
        assertThat(((Outcome.RefusedForGood) outcomes.get(1)).reason()).contains("no such user");
    }

    @Test
    void leavesAServerThatCannotBeReachedInPeaceAfterAWhile() {
        scripted.close();
        breaker.transitionToClosedState();

        IntStream.range(0, 100).forEach(_ -> send(aMessage()));

        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.OPEN);
        assertThat(send(aMessage()))
                .isEqualTo(
                        new Outcome.RefusedForNow("the mail server was in trouble a moment ago"));
    }

    private Outcome send(Message message) {
        return mailServer.send("d-1", message, List.of("a-1:okafor:due:2026-03-03"));
    }

    private static Message aMessage() {
        return message("Mr B Okafor", "b.okafor@council.example", "Due Thursday");
    }

    private static Message message(String name, String address, String subject) {
        return message(name, address, subject, List.of());
    }

    private static Message message(
            String name, String address, String subject, List<Contact> replyTo) {
        return new Message(name, address, replyTo, subject, "the text", "<p>the html</p>");
    }

    private static Person aPerson() {
        return new Person(
                "okafor", "Mr B Okafor", "b.okafor@council.example", false, Set.of(), null);
    }

    private static ThymeleafTypesetter typesetter() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return new ThymeleafTypesetter(engine);
    }

    private SmtpMailServer mailServer() {
        var properties = new MailProperties();
        properties.setHost("localhost");
        properties.setPort(scripted.port());
        try {
            var from = new InternetAddress("Resolved <resolved@resolved.example>", true);
            var now = Instant.parse("2026-03-03T08:30:00Z");
            return new SmtpMailServer(new Lines(properties), from, breaker, () -> now);
        } catch (AddressException never) {
            throw new IllegalStateException(never);
        }
    }
}
