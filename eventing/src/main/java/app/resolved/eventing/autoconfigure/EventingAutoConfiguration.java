package app.resolved.eventing.autoconfigure;

import app.resolved.eventing.AggregatesFactory;
import app.resolved.eventing.EventingProperties;
import app.resolved.eventing.Hearing;
import app.resolved.eventing.ParkedFacts;
import app.resolved.eventing.Projections;
import app.resolved.eventing.Settling;
import app.resolved.eventing.listening.DeadLetters;
import app.resolved.eventing.listening.Listening;
import app.resolved.eventing.listening.Traces;
import app.resolved.eventing.outbox.Doorbell;
import app.resolved.eventing.outbox.MongoAggregatesFactory;
import app.resolved.eventing.outbox.Tracing;
import app.resolved.eventing.parking.MongoParkedFacts;
import app.resolved.eventing.parking.Parking;
import app.resolved.eventing.projecting.MongoProjections;
import app.resolved.eventing.relay.Relay;
import app.resolved.eventing.relay.RelayFactory;
import app.resolved.eventing.settling.Backlogs;
import app.resolved.eventing.settling.Lag;
import app.resolved.eventing.settling.SettledEndpoint;
import app.resolved.eventing.topics.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Speaks and hears facts, wherever there are a Kafka and a MongoDB. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
        })
@EnableConfigurationProperties(EventingProperties.class)
class EventingAutoConfiguration {

    @Bean
    KafkaSettings kafkaSettings(KafkaProperties properties, KafkaConnectionDetails connection) {
        return new KafkaSettings(properties, connection);
    }

    @Bean
    Doorbell doorbell() {
        return new Doorbell();
    }

    @Bean
    AggregatesFactory aggregatesFactory(
            MongoTemplate mongo,
            ObjectProvider<InstantSource> clock,
            Doorbell doorbell,
            ObjectProvider<ObservationRegistry> observations) {
        return new MongoAggregatesFactory(
                mongo, clockOf(clock), doorbell, new Tracing(registryOf(observations)));
    }

    @Bean
    Projections projections(MongoTemplate mongo) {
        return new MongoProjections(mongo);
    }

    @Bean
    Topics topics(KafkaSettings kafka, EventingProperties properties) {
        return new Topics(kafka.admin(), properties);
    }

    @Bean
    Relay relay(
            MongoTemplate mongo,
            Doorbell doorbell,
            KafkaSettings kafka,
            EventingProperties properties) {
        String replica =
                Optional.ofNullable(properties.replicaId())
                        .orElseGet(() -> UUID.randomUUID().toString());
        return RelayFactory.of(mongo.getDb(), doorbell, kafka.producer(), properties, replica);
    }

    @Bean
    Parking parking(MongoTemplate mongo, ObjectProvider<InstantSource> clock) {
        return new Parking(mongo.getDb(), clockOf(clock));
    }

    @Bean
    DeadLetters deadLetters(KafkaSettings kafka, EventingProperties properties) {
        return new DeadLetters(
                kafka.producer(), properties.deadLetterTopic(), properties.deliveryTimeout());
    }

    @Bean
    Listening listening(
            ObjectProvider<Hearing<?>> hearings,
            KafkaSettings kafka,
            EventingProperties properties,
            Topics topics,
            Parking parking,
            DeadLetters deadLetters,
            ObjectProvider<ObservationRegistry> observations,
            ObjectProvider<MeterRegistry> meters) {
        return new Listening(
                hearings.stream().toList(),
                kafka.consumer(),
                properties,
                topics,
                parking,
                deadLetters,
                new Traces(registryOf(observations)),
                meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    ParkedFacts parkedFacts(Parking parking, Listening listening) {
        return new MongoParkedFacts(parking, listening);
    }

    @Bean
    Lag lag(
            KafkaSettings kafka,
            ObjectProvider<Hearing<?>> hearings,
            EventingProperties properties) {
        return new Lag(kafka.admin(), hearings.stream().toList(), properties);
    }

    @Bean
    SettledEndpoint settledEndpoint(
            ObjectProvider<InstantSource> clock,
            Relay relay,
            Lag lag,
            ObjectProvider<Settling> settling) {
        return new SettledEndpoint(clockOf(clock), relay::waiting, lag, settling.stream().toList());
    }

    @Bean
    Backlogs eventingHealthIndicator(Relay relay, ParkedFacts parked, Lag lag) {
        return new Backlogs(relay::waiting, parked::count, lag::offsets);
    }

    private static InstantSource clockOf(ObjectProvider<InstantSource> clock) {
        return clock.getIfAvailable(InstantSource::system);
    }

    private static ObservationRegistry registryOf(
            ObjectProvider<ObservationRegistry> observations) {
        return observations.getIfAvailable(() -> ObservationRegistry.NOOP);
    }
}
