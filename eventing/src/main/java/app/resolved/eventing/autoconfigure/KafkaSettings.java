package app.resolved.eventing.autoconfigure;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** Where Kafka is and how to speak to it, as Spring Boot has it. */
record KafkaSettings(KafkaProperties properties, KafkaConnectionDetails connection) {

    Map<String, Object> producer() {
        return with(properties.buildProducerProperties(), connection.getProducer());
    }

    Map<String, Object> consumer() {
        return with(properties.buildConsumerProperties(), connection.getConsumer());
    }

    Map<String, Object> admin() {
        return with(properties.buildAdminProperties(), connection.getAdmin());
    }

    private static Map<String, Object> with(
            Map<String, Object> settings, KafkaConnectionDetails.Configuration where) {
        List<String> servers = where.getBootstrapServers();
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers);
        return settings;
    }
}
