package app.resolved.localstack.stack;

import app.resolved.servers.Kafka;
import app.resolved.servers.Mongo;

/** What the servers say of themselves. */
public record ServerVersions(String kafka, String mongodb) {

    static ServerVersions asked(StackPorts ports) {
        return new ServerVersions(
                Kafka.version("127.0.0.1:" + ports.kafka()),
                Mongo.version("mongodb://127.0.0.1:%d/?replicaSet=rs0".formatted(ports.mongo())));
    }
}
