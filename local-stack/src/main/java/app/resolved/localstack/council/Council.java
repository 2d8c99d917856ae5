package app.resolved.localstack.council;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The sample council of Ashmere, a county that does not exist. Its passwords are samples too. */
public record Council(
        String password,
        List<Agency> agencies,
        List<Committee> committees,
        List<Person> people,
        List<Post> posts,
        List<Meeting> meetings,
        List<Dates> dates,
        Agenda agenda) {

    public record Agency(String id, String name) {}

    /**
     * A body.
     *
     * @param succeededBy the body that took over from it at the beginning of the municipal year
     */
    public record Committee(
            String id,
            String code,
            String name,
            String visibility,
            String kind,
            @Nullable String parent,
            String terms,
            @Nullable List<String> sitsAs,
            List<Seat> seats,
            @Nullable String succeededBy) {}

    /**
     * A seat, held from one annual meeting on.
     *
     * @param years from the municipal year in which it is loaded to that of its first day
     * @param ended whether it was held for that year alone
     */
    public record Seat(
            String id,
            String role,
            String name,
            @Nullable String person,
            String represents,
            int years,
            @Nullable Boolean ended) {

        boolean isOver() {
            return Boolean.TRUE.equals(ended);
        }
    }

    /**
     * Dates of a body's meetings, imported as from its calendar.
     *
     * @param time such as "100000"
     * @param weeks from the week in which it is loaded
     */
    public record Dates(
            String committee,
            String title,
            DayOfWeek day,
            String time,
            String place,
            List<Integer> weeks) {}

    public record Agenda(String meeting, List<AgendaItem> items) {}

    public record AgendaItem(
            String number, String title, @Nullable String capacity, @Nullable String restriction) {}

    /**
     * Somebody who can sign in.
     *
     * @param does who they are and what they can try, in a line
     */
    public record Person(
            String id,
            String name,
            String email,
            List<String> roles,
            List<String> committees,
            @Nullable String agency,
            boolean entitled,
            String does) {}

    public record Post(
            String id,
            String title,
            List<String> holders,
            @Nullable String agency,
            @Nullable String line) {}

    /**
     * A meeting, dated by the week in which the council is loaded.
     *
     * @param weeks from the week in which it is loaded; less than nothing for a past meeting
     * @param minutes the resource that holds them; null while there are none
     */
    public record Meeting(
            String id,
            String committee,
            int weeks,
            DayOfWeek day,
            String startsAt,
            String place,
            @Nullable String minutes) {}

    public static Council ofAshmere() {
        try (var json = resource("council.json")) {
            return JsonMapper.shared().readValue(json, Council.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream resource(String name) throws IOException {
        var found = Council.class.getResourceAsStream("/council/" + name);
        if (found == null) {
            throw new IOException("The sample council has no " + name);
        }
        return found;
    }
}
