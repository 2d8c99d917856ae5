package app.resolved.localstack.council;

import static app.resolved.localstack.http.Service.MEETINGS;

import app.resolved.localstack.calendar.Days;
import app.resolved.localstack.http.Services;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Loads the bodies with who sits on them; each before the bodies that are part of it. */
final class BodyLoader {

    /** The annual meeting, at which seats are filled. */
    private static final int ANNUAL_MEETING = 19;

    private final Services services;
    private final LocalDate annualMeeting;

    BodyLoader(Services services, Instant now) {
        this.services = services;
        this.annualMeeting = lastAnnualMeeting(Days.dayOf(now));
    }

    void load(List<Council.Committee> bodies) {
        bodies.forEach(this::put);
        for (Council.Committee body : bodies) {
            body.seats().forEach(seat -> put(body.id(), seat));
            if (body.succeededBy() != null) {
                services.put(
                        MEETINGS,
                        at(body.id()) + "/succession",
                        Body.of("successorId", body.succeededBy())
                                .and("on", annualMeeting.toString())
                                .fields());
            }
        }
    }

    private void put(Council.Committee body) {
        services.put(
                MEETINGS,
                at(body.id()),
                Body.of("code", body.code())
                        .and("name", body.name())
                        .and("visibility", body.visibility())
                        .and("kind", body.kind())
                        .and("parentId", body.parent())
                        .and("termsOfReference", body.terms())
                        .and("capacities", body.sitsAs())
                        .fields());
    }

    private void put(String bodyId, Council.Seat seat) {
        var from = annualMeeting.plusYears(seat.years());
        var until = seat.isOver() ? from.plusYears(1).minusDays(1).toString() : null;
        services.put(
                MEETINGS,
                at(bodyId) + "/seats/" + seat.id(),
                Body.of("role", seat.role())
                        .and("name", seat.name())
                        .and("personId", seat.person())
                        .and("represents", seat.represents())
                        .and("from", from.toString())
                        .and("until", until)
                        .fields());
    }

    private static LocalDate lastAnnualMeeting(LocalDate today) {
        var thisYear = LocalDate.of(today.getYear(), Month.MAY, ANNUAL_MEETING);
        return today.isBefore(thisYear) ? thisYear.minusYears(1) : thisYear;
    }

    private static String at(String bodyId) {
        return "/api/committees/" + bodyId;
    }
}
