package app.resolved.localstack.stack;

import app.resolved.localstack.http.Addresses;
import app.resolved.localstack.http.Service;
import app.resolved.localstack.identity.Clients;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a service is told of the stack it runs in. */
record ServiceSettings(Map<String, Object> settings) {
    private static final String CLIENT = "spring.security.oauth2.client.registration.resolved.";

    static ServiceSettings of(Service service, StackPorts ports) {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("server.port", ports.of(service));
        settings.put("server.address", "127.0.0.1");
        settings.put("spring.lifecycle.timeout-per-shutdown-phase", "3s");
        settings.put("spring.kafka.bootstrap-servers", "127.0.0.1:" + ports.kafka());
        settings.put("spring.mongodb.uri", mongo(service, ports));
        settings.put("logging.structured.format.console", "");
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", ports.smtp());
        addresses(settings, ports.addresses());
        signIn(settings, service, ports.addresses().identity());
        partnerLinks(settings, service);
        return new ServiceSettings(settings);
    }

    /** As one environment variable, which every Spring Boot application reads. */
    Map<String, String> environment() {
        var json = JsonMapper.shared().writeValueAsString(settings);
        return Map.of("SPRING_APPLICATION_JSON", json);
    }

    private static String mongo(Service service, StackPorts ports) {
        return "mongodb://127.0.0.1:%d/%s?replicaSet=rs0".formatted(ports.mongo(), service.word());
    }

    private static void addresses(Map<String, Object> settings, Addresses addresses) {
        for (var service : Service.values()) {
            settings.put("resolved.web." + service.word() + "-url", addresses.of(service));
        }
    }

    private static void partnerLinks(Map<String, Object> settings, Service service) {
        if (service == Service.NOTIFICATIONS) {
            settings.put("resolved.notifications.partner-links.key-id", SampleKeys.ID);
            settings.put("resolved.notifications.partner-links.private-key", SampleKeys.PRIVATE);
        }
        if (service == Service.ACTIONS) {
            settings.put("resolved.actions.partner-keys." + SampleKeys.ID, SampleKeys.PUBLIC);
        }
    }

    private static void signIn(Map<String, Object> settings, Service service, String issuer) {
        settings.put("resolved.sign-in.issuer", issuer);
        settings.put(CLIENT + "client-id", Clients.idOf(service));
        settings.put(CLIENT + "client-secret", Clients.secretOf(Clients.idOf(service)));
    }
}
