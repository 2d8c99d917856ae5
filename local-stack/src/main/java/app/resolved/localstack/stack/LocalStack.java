package app.resolved.localstack.stack;

import app.resolved.localstack.calendar.Calendar;
import app.resolved.localstack.calendar.Settled;
import app.resolved.localstack.calendar.StackClock;
import app.resolved.localstack.http.Addresses;
import app.resolved.localstack.http.Service;
import app.resolved.localstack.http.Services;
import app.resolved.localstack.identity.Clients;
import app.resolved.localstack.identity.IdentityProvider;
import app.resolved.localstack.identity.MovableCalendar;
import app.resolved.servers.Child;
import app.resolved.servers.Ending;
import app.resolved.servers.KafkaBroker;
import app.resolved.servers.Mongod;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** Everything on one machine: broker and provider in this process, the rest as its children. */
public final class LocalStack implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration GRACE = Duration.ofSeconds(9);

    private final StackPlan plan;
    private final StackPorts ports;
    private final Running running = new Running();
    private final StackClock clock;
    private final Services services;
    private final Settled settled;
    private final Calendar calendar;
    private volatile @Nullable KafkaBroker broker;
    private volatile @Nullable ConfigurableApplicationContext provider;
    private volatile boolean closed;

    private LocalStack(StackPlan plan) {
        this.plan = plan;
        this.ports = plan.ports();
        this.clock = StackClock.in(plan.data().clock(), InstantSource.system());
        var token = addresses().identity() + "/oauth2/token";
        var secret = Clients.secretOf(Clients.MACHINE);
        this.services = new Services(addresses(), token, Clients.MACHINE, secret);
        this.settled = new Settled(services, PATIENCE);
        this.calendar = new Calendar(clock, settled);
    }

    /**
     * Starts all of it side by side, and returns when each is well.
     *
     * @throws StackFailed where a port is taken, or at once where a part does not start; nothing is
     *     left running
     */
    public static LocalStack start(StackPlan plan) {
        plan.ports().checkFree();
        plan.data().make();
        var stack = new LocalStack(plan);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        plan.beginAt().ifPresent(stack.clock::beginAt);
        try {
            stack.startAll();
            return stack;
        } catch (RuntimeException failed) {
            stack.close();
            throw failed;
        }
    }

    public Addresses addresses() {
        return ports.addresses();
    }

    public Services services() {
        return services;
    }

    public Calendar calendar() {
        return calendar;
    }

    /** Sets calendar time before anything was recorded on it. */
    public void beginAt(Instant start) {
        clock.beginAt(start);
    }

    /** Returns when every service has nothing left to do. */
    public void settle() {
        settled.await(calendar.now());
    }

    /** What waits until every service has nothing left to do. */
    public Settled settled() {
        return settled;
    }

    /** Told once, with the end of its log, when a child dies unasked. */
    public void onDeath(Consumer<StackFailed> told) {
        running.onDeath(told);
    }

    public ServerVersions versions() {
        return ServerVersions.asked(ports);
    }

    /**
     * Stops all within ten seconds, and only then throws data away that is not to be kept; a second
     * call waits for the first.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            stopAll();
        } finally {
            if (plan.thrownAway()) {
                plan.data().delete();
            }
        }
    }

    private void stopAll() {
        var services = new ArrayList<Child>();
        var servers = new ArrayList<Child>();
        for (var child : running.all()) {
            (child.name().endsWith("-service") ? services : servers).add(child);
        }
        if (plan.training()) {
            running.awaitEnd(services);
        }
        running.stop(services);
        this.services.close();
        close(provider);
        servers.forEach(Child::stopSoon);
        close(broker);
        running.stop(servers);
    }

    private void startAll() {
        try (var parts = new Parts(running)) {
            parts.start("Kafka", this::startBroker);
            parts.start("MongoDB", this::startMongo);
            parts.start("sign-in", this::startProvider);
            parts.start("the mailbox", this::startMailbox);
            parts.start("the services", this::startServices);
            parts.start("the whole", this::awaitHealth);
            parts.await();
        }
        running.checkAlive();
    }

    private void startBroker() {
        broker = KafkaBroker.start(plan.data().kafka(), ports.kafka(), ports.controller());
        closeWhereTooLate(broker);
    }

    private void startMongo() {
        running.add(Mongod.start(plan.data().mongo(), ports.mongo()).child());
    }

    private void startProvider() {
        provider = IdentityProvider.start(ports.identity(), addresses(), movable());
        closeWhereTooLate(provider);
    }

    private void startMailbox() {
        running.add(new Mailbox(plan.workshop(), plan.data(), ports).start());
    }

    private void startServices() {
        var child = new ServiceChild(plan.workshop(), plan.data(), ports, plan.training());
        List.of(Service.values()).forEach(each -> running.add(child.start(each)));
    }

    private void awaitHealth() {
        try (var health = new Health(running, PATIENCE)) {
            health.await("mailbox", addresses().mailbox() + "/api/healthz");
            for (var service : Service.values()) {
                var address = addresses().of(service) + "/actuator/health/readiness";
                health.await(service.word() + "-service", address);
            }
        }
    }

    private MovableCalendar movable() {
        return new MovableCalendar() {
            @Override
            public Instant now() {
                return calendar.now();
            }

            @Override
            public void moveTo(Instant to) {
                calendar.moveTo(to, _ -> {});
            }
        };
    }

    /** What has started only once the rest was stopped was not there to be stopped with it. */
    private void closeWhereTooLate(@Nullable AutoCloseable part) {
        if (closed) {
            close(part);
        }
    }

    /** What does not want to end ends with this process. */
    private static void close(@Nullable AutoCloseable part) {
        if (part != null) {
            var _ = Ending.within(GRACE, () -> closeNow(part));
        }
    }

    private static void closeNow(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException("A part of the stack does not stop", e);
        }
    }
}
