package app.resolved.meetings.publishing.adapters.web;

import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.programme.application.Slots;
import app.resolved.meetings.programme.domain.OwedReport;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.meetings.programme.domain.Slot;
import app.resolved.meetings.publishing.application.PublicProgramme;
import app.resolved.meetings.publishing.application.PublicRegister;
import app.resolved.webkit.WebSettings;
import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.problems.Refused;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What pages and data of work programmes show alike. */
@Component
class PublicProgrammeView {

    static final int MOST = 500;

    /**
     * When something comes, and what.
     *
     * @param cancelled the meeting is cancelled, and its items need another
     */
    record Section(String when, boolean cancelled, List<PublicItem> items) {}

    private final PublicProgramme programme;
    private final PublicRegister register;
    private final Slots slots;
    private final KeepCalendar calendar;
    private final WebSettings settings;

    PublicProgrammeView(
            PublicProgramme programme,
            PublicRegister register,
            Slots slots,
            KeepCalendar calendar,
            WebSettings settings) {
        this.programme = programme;
        this.register = register;
        this.slots = slots;
        this.calendar = calendar;
        this.settings = settings;
    }

    List<Committee> bodies() {
        return register.bodies();
    }

    Committee body(String committeeId) {
        return programme.body(committeeId).orElseThrow(Refused::notFound);
    }

    /** The next first, what is to be confirmed last; at most {@value #MOST} items. */
    List<Section> toCome(Committee body) {
        var bySlot =
                programme.open(body, List.of(), MOST).stream()
                        .filter(PublicProgramme::mayBeRead)
                        .collect(Collectors.groupingBy(ProgrammeItem::slot));
        var byDay = new TreeMap<String, Section>();
        bySlot.forEach((slot, items) -> byDay.put(sortKey(slot), section(slot, items, body)));
        return List.copyOf(byDay.values());
    }

    List<PublicItem> over(Committee body) {
        return shown(programme.over(body), body);
    }

    Listing<PublicItem> list(Committee body, Paging paging) {
        var page =
                paging.listing(
                        programme.open(body, paging.after(), paging.fetch()), ProgrammeItem::key);
        var seen = page.items().stream().filter(PublicProgramme::mayBeRead).toList();
        return new Listing<>(shown(seen, body), page.next());
    }

    PublicItem one(String itemId) {
        var item = programme.one(itemId).orElseThrow(Refused::notFound);
        return shown(List.of(item), body(item.committeeId())).getFirst();
    }

    String address(String path) {
        return settings.meetingsUrl() + path;
    }

    private Section section(Slot slot, Collection<ProgrammeItem> items, Committee body) {
        boolean cancelled = meeting(slot).filter(Meeting::cancelled).isPresent();
        return new Section(slots.inWords(slot), cancelled, shown(items, body));
    }

    private List<PublicItem> shown(Collection<ProgrammeItem> items, Committee body) {
        var asked =
                items.stream()
                        .flatMap(item -> Optional.ofNullable(item.owed()).stream())
                        .map(OwedReport::outcomeId)
                        .toList();
        var readable = register.readable(asked);
        var nameable = programme.nameable();
        var base = settings.meetingsUrl().toString();
        var whens =
                items.stream()
                        .map(ProgrammeItem::slot)
                        .distinct()
                        .collect(Collectors.toMap(slot -> slot, slots::inWords));
        return items.stream()
                .map(item ->
                        PublicItem.of(
                                item,
                                body.name(),
                                whens.getOrDefault(item.slot(), ""),
                                nameable,
                                readable,
                                base))
                .toList();
    }

    /** By day; a month behind its meetings, what is to be confirmed behind all. */
    private String sortKey(Slot slot) {
        var day = meeting(slot).map(Meeting::date).or(() -> lastDay(slot)).orElse(LocalDate.MAX);
        return "%08d %s".formatted(day.toEpochDay(), slot.code());
    }

    private static Optional<LocalDate> lastDay(Slot slot) {
        return slot.yearMonth().map(YearMonth::atEndOfMonth);
    }

    private Optional<Meeting> meeting(Slot slot) {
        return Optional.ofNullable(slot.meetingId())
                .flatMap(calendar::find)
                .map(stored -> stored.document());
    }
}
