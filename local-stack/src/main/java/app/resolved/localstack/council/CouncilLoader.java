package app.resolved.localstack.council;

import static app.resolved.localstack.http.Service.ACTIONS;
import static app.resolved.localstack.http.Service.MEETINGS;

import app.resolved.localstack.calendar.Days;
import app.resolved.localstack.calendar.Settled;
import app.resolved.localstack.http.Services;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Loads the sample council by HTTP; what is issued is back-filled, so that nothing is sent. */
public final class CouncilLoader {
    private static final Set<String> ISSUED = Set.of("ACTIONS_ISSUED", "MINUTES_APPROVED");

    private final Council council;
    private final Services services;
    private final Settled settled;

    public CouncilLoader(Council council, Services services, Settled settled) {
        this.council = council;
        this.services = services;
        this.settled = settled;
    }

    /** Loads it as of now; loading it again changes nothing. */
    public void load(Instant now) {
        loadDirectory();
        new BodyLoader(services, now).load(council.committees());
        council.meetings().forEach(meeting -> put(meeting, date(meeting, now)));
        new CalendarFile(council.dates(), now).asFile(this::importDates);
        put(council.agenda());
        settled.await(now);
        var issuing = new Issuing(services);
        for (var meeting : council.meetings()) {
            if (meeting.minutes() != null && !isIssued(meeting)) {
                var minutes = new MinutesText(meeting.minutes(), date(meeting, now));
                minutes.asFile(file -> issuing.issue(meeting.id(), file, true));
            }
        }
        settled.await(now);
    }

    /** People before posts, agencies before people: each names what came before it. */
    private void loadDirectory() {
        council.agencies().forEach(this::put);
        council.people().forEach(this::put);
        council.posts().forEach(this::put);
    }

    private boolean isIssued(Council.Meeting meeting) {
        var status = services.get(MEETINGS, "/api/meetings/" + meeting.id()).path("status");
        return ISSUED.contains(status.asString(""));
    }

    private void put(Council.Agency agency) {
        services.put(ACTIONS, "/api/agencies/" + agency.id(), Map.of("name", agency.name()));
    }

    private void put(Council.Person person) {
        var body =
                Body.of("name", person.name())
                        .and("email", person.email())
                        .and("roles", person.roles())
                        .and("committeeIds", person.committees())
                        .and("agencyId", person.agency())
                        .and("entitled", person.entitled());
        services.put(ACTIONS, "/api/people/" + person.id(), body.fields());
    }

    private void put(Council.Post post) {
        var body =
                Body.of("title", post.title())
                        .and("holderIds", post.holders())
                        .and("agencyId", post.agency())
                        .and("linePostId", post.line());
        services.put(ACTIONS, "/api/posts/" + post.id(), body.fields());
    }

    /** As a clerk would: nobody is told of what is imported. */
    private void importDates(Path file) {
        services.upload(MEETINGS, "/api/imports/dates", file);
    }

    private void put(Council.Agenda agenda) {
        var items =
                agenda.items().stream()
                        .map(item ->
                                Body.of("number", item.number())
                                        .and("title", item.title())
                                        .and("capacity", item.capacity())
                                        .and("restriction", item.restriction())
                                        .fields())
                        .toList();
        services.put(
                MEETINGS,
                "/api/meetings/" + agenda.meeting() + "/agenda",
                Body.of("items", items).fields());
    }

    private void put(Council.Meeting meeting, LocalDate date) {
        var body =
                Body.of("committeeId", meeting.committee())
                        .and("date", date.toString())
                        .and("startsAt", meeting.startsAt())
                        .and("place", meeting.place());
        services.put(MEETINGS, "/api/meetings/" + meeting.id(), body.fields());
    }

    private static LocalDate date(Council.Meeting meeting, Instant now) {
        var thisWeek = Days.dayOf(now).with(java.time.DayOfWeek.MONDAY);
        return thisWeek.plusWeeks(meeting.weeks()).with(meeting.day());
    }
}
