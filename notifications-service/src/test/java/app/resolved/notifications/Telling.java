package app.resolved.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.resolved.contracts.ActionState;
import app.resolved.contracts.ActionsFact.ActionOpened;
import app.resolved.contracts.CommitteeState;
import app.resolved.contracts.DirectoryFact.PersonRecorded;
import app.resolved.contracts.DirectoryFact.PostRecorded;
import app.resolved.contracts.Fact;
import app.resolved.contracts.FactJson;
import app.resolved.contracts.FactTypes;
import app.resolved.contracts.MeetingsFact.CommitteeEstablished;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import app.resolved.contracts.PostState;
import app.resolved.contracts.Topic;
import app.resolved.testkit.TestPlace;
import app.resolved.testkit.WholeTopic;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** What the other services say, said by a test. */
public final class Telling implements AutoCloseable {

    private final TestPlace place;
    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, Long> sequences = new HashMap<>();

    public Telling(TestPlace place) {
        this.place = place;
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", place.kafka(), "acks", "all"),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    /** A committee with its clerk; the post "finance" of Mr Okafor below "resources" of Ms Hale. */
    public void aCouncil() {
        tell(
                new CommitteeEstablished(
                        CommitteeState.named(
                                "scrutiny",
                                "SC",
                                "Scrutiny Committee",
                                CommitteeState.Visibility.PUBLIC)));
        person("okafor", "Mr B Okafor", "b.okafor@council.example", Role.OFFICER);
        person("hale", "Ms A Hale", "a.hale@council.example", Role.OFFICER);
        person("clerk", "Mrs J Whitlock", "j.whitlock@council.example", Role.CLERK);
        post("resources", "Director of Resources", null, "hale");
        post("finance", "Head of Finance", "resources", "okafor");
    }

    public void person(String id, String name, String email, Role role) {
        tell(
                new PersonRecorded(
                        new PersonState(id, name, email, Set.of(role), Set.of(), null, false)));
    }

    /** Of some committees alone, and of what is restricted or not. */
    public void clerkOf(Set<String> committeeIds, boolean entitled, String id, String email) {
        tell(
                new PersonRecorded(
                        new PersonState(
                                id,
                                "Clerk " + id,
                                email,
                                Set.of(Role.CLERK),
                                committeeIds,
                                null,
                                entitled)));
    }

    public void partner(String id, String name, String email, String agencyId) {
        tell(
                new PersonRecorded(
                        new PersonState(
                                id, name, email, Set.of(Role.PARTNER), Set.of(), agencyId, false)));
    }

    public void post(String id, String title, @Nullable String line, String... holders) {
        tell(new PostRecorded(new PostState(id, title, List.of(holders), null, line)));
    }

    public void action(AnAction action) {
        action(action.state());
    }

    public void action(ActionState state) {
        tell(new ActionOpened(state));
    }

    public void tell(Fact fact) {
        tell(fact, sequences.merge(fact.key(), 1L, Long::sum));
    }

    public void tell(Fact fact, long sequence) {
        var topic = place.prefix() + Topic.of(fact).topicName();
        send(
                new ProducerRecord<>(topic, fact.key(), FactJson.write(fact)),
                FactTypes.nameOf(fact.getClass()),
                sequence);
    }

    /** As an erasure is told: a key of the directory without a value. */
    public void erase(String key) {
        var topic = place.prefix() + Topic.DIRECTORY.topicName();
        send(
                new ProducerRecord<>(topic, key, null),
                "erased.v1",
                sequences.merge(key, 1L, Long::sum));
    }

    private void send(ProducerRecord<String, byte[]> message, String type, long sequence) {
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", message.key() + ":" + sequence);
        header(message, "ce_source", "/test");
        header(message, "ce_subject", message.key());
        header(message, "ce_type", type);
        header(message, "ce_time", Instant.EPOCH.toString());
        header(message, "ce_sequence", Long.toString(sequence));
        try {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(UTF_8));
    }

    /**
     * The facts of that type on the topic of this service, by their ids: key and sequence. The same
     * fact may stand there twice after a crash of its relay.
     */
    public Set<String> said(String type) {
        var topic = place.prefix() + Topic.NOTIFICATIONS.topicName();
        return WholeTopic.asOfNow(place.kafka(), topic).records().stream()
                .filter(one -> text(one, "ce_type").equals(type))
                .map(one -> text(one, "ce_id"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(ConsumerRecord<?, ?> record, String header) {
        return new String(record.headers().lastHeader(header).value(), UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
