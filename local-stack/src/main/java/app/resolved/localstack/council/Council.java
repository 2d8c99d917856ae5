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
        List<Meeting> meetings) {

    public record Agency(String id, String name) {}

    public record Committee(String id, String code, String name, String visibility) {}

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
