package app.resolved.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SampleMinutes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpMethod;

@MeetingsServiceTest
class BadMinutesIT {

    @Autowired private Caller caller;
    @Autowired private MongoTemplate mongo;

    static Stream<Arguments> documents() {
        var tooLarge = new byte[20 * 1024 * 1024 + 1];
        Arrays.fill(tooLarge, (byte) 'a');
        return Stream.of(
                Arguments.of("empty", new byte[0], 400, "empty"),
                Arguments.of(
                        "binary", new byte[] {0x50, 0x4b, 3, 4, 0, 0, 0, 1, 2}, 400, "damaged"),
                Arguments.of("too large", tooLarge, 413, "20 MB"),
                Arguments.of(
                        "no meeting", "Dear all, lunch is at one.".getBytes(), 400, "minutes"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void saysWhatWasExpectedAndKeepsNothing(String name, byte[] document, int status, String says) {
        var meeting = caller.aMeeting("bad-minutes", "BM");
        long kept = mongo.getCollection("fs.files").countDocuments();

        var result =
                caller.upload("/api/meetings/" + meeting + "/minutes", "minutes.txt", document);

        assertThat(result).hasStatus(status);
        assertThat(caller.json(result).get("detail").asString()).contains(says);
        assertThat(caller.open("/api/meetings/" + meeting + "/review")).hasStatus(404);
        assertThat(mongo.getCollection("fs.files").countDocuments()).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void showsTheSameBesideTheField(String name, byte[] document, int status, String says) {
        var meeting = caller.aMeeting("bad-minutes-page", "BP");

        var page =
                caller.uploadOnPage(
                        "/meetings/" + meeting + "/minutes", "CLERK", "minutes.txt", document);

        assertThat(page).hasStatus(status == 413 ? 413 : 422);
        assertThat(page).bodyText().contains("There is a problem", "href=\"#file\"", says);
    }

    @Test
    void takesTheLastOfAPathForTheNameOfAFile() {
        var meeting = caller.aMeeting("path-as-name", "PN");

        caller.ok(
                caller.upload(
                        "/api/meetings/" + meeting + "/minutes",
                        "..\\..\\etc/<b>passwd\r\nX: y.txt",
                        SampleMinutes.TEXT.getBytes()));

        assertThat(caller.get("/api/meetings/" + meeting + "/review").get("fileName").asString())
                .isEqualTo("<b>passwd X: y.txt");
        assertThat(caller.page("/meetings/" + meeting + "/review", "CLERK"))
                .bodyText()
                .contains("&lt;b&gt;passwd")
                .doesNotContain("<b>passwd");
        assertThat(caller.page("/meetings/" + meeting + "/minutes/file", "CLERK"))
                .hasStatusOk()
                .headers()
                .doesNotContainHeader("X");
    }

    @Test
    void givesTheSameReviewForTheSameFile() {
        var meeting = caller.aMeeting("same-file", "SF");
        var first = caller.upload(meeting, SampleMinutes.TEXT);
        caller.acceptAll(meeting);

        var again = caller.upload(meeting, SampleMinutes.TEXT);

        assertThat(again.get("proposals").size()).isEqualTo(first.get("proposals").size());
        assertThat(again.get("left").asInt()).isZero();
    }

    @Test
    void saysThatMinutesAreDatedAfterTodayOrOnADayThatDoesNotExist() {
        var meeting = caller.aMeeting("odd-dates", "ODD");
        var path = "/api/meetings/" + meeting + "/minutes";

        var later =
                caller.ok(
                        caller.upload(
                                path,
                                "later.txt",
                                SampleMinutes.TEXT
                                        .replace("3 November 2026", "3 March 2031")
                                        .getBytes()));
        var never =
                caller.ok(
                        caller.upload(
                                path,
                                "never.txt",
                                SampleMinutes.TEXT
                                        .replace("3 November 2026", "31 February 2026")
                                        .getBytes()));

        assertThat(later.at("/notices/0").asString())
                .contains("dated 3 March 2031", "still to come");
        assertThat(never.get("notices").toString()).contains("does not exist", "31 February 2026");
        assertThat(caller.page("/meetings/" + meeting + "/review", "CLERK"))
                .bodyText()
                .contains("31 February 2026");
    }

    @Test
    void refusesTenThousandResolutionsInOneDocument() {
        var meeting = caller.aMeeting("ten-thousand", "TT");
        var resolutions =
                "\n\nRESOLVED that the Clerk be asked to write to the owner of plot %d."
                        .repeat(10_000);
        var numbers = java.util.stream.IntStream.range(0, 10_000).boxed().toArray();

        var result =
                caller.upload(
                        "/api/meetings/" + meeting + "/minutes",
                        "many.txt",
                        (SampleMinutes.TEXT + String.format(resolutions, numbers)).getBytes());

        assertThat(result).hasStatus(400);
        assertThat(caller.json(result).get("detail").asString())
                .contains("more than 1000 proposals");
        assertThat(caller.open("/api/meetings/" + meeting + "/review")).hasStatus(404);
    }

    @Test
    void saysThatMinutesAreInAnotherLanguage() {
        var welsh =
                "Cofnodion cyfarfod y pwyllgor. Roedd yr aelodau yn bresennol ac mae'r cadeirydd wedi derbyn y cofnodion. "
                        .repeat(5);

        var result =
                caller.upload(
                        "/api/readings", "cofnodion.txt", welsh.getBytes(StandardCharsets.UTF_8));

        assertThat(result).hasStatus(400);
        assertThat(caller.json(result).get("detail").asString()).contains("is in Welsh", "English");
    }

    @Test
    void readsWithoutKeepingAnything() {
        long kept = mongo.getCollection("fs.files").countDocuments();

        var reading =
                caller.ok(
                        caller.upload(
                                "/api/readings",
                                "minutes.txt",
                                SampleMinutes.TEXT.getBytes(StandardCharsets.UTF_8)));

        assertThat(reading.at("/heading/date").asString()).isEqualTo("2026-11-03");
        assertThat(reading.get("proposals").size()).isGreaterThan(2);
        assertThat(mongo.getCollection("fs.files").countDocuments()).isEqualTo(kept);
    }

    @Test
    void keepsTheDocumentAsItCame() {
        var meeting = caller.aMeeting("kept-as-it-came", "KC");
        caller.upload(meeting, SampleMinutes.TEXT);

        var file = caller.page("/meetings/" + meeting + "/minutes/file", "CLERK");

        assertThat(file).hasStatusOk().bodyText().isEqualTo(SampleMinutes.TEXT);
        assertThat(file).headers().hasValue("X-Content-Type-Options", "nosniff");
    }

    @Test
    void doesNotReplaceMinutesWhoseReviewHasBegun() {
        var meeting = caller.aMeeting("begun", "BE");
        caller.upload(meeting, SampleMinutes.TEXT);
        caller.acceptAll(meeting);

        var other =
                caller.upload(
                        "/api/meetings/" + meeting + "/minutes",
                        "other.txt",
                        (SampleMinutes.TEXT + "\nThe meeting closed at noon.\n").getBytes());
        var same = caller.upload(meeting, SampleMinutes.TEXT);

        assertThat(other).hasStatus(409);
        assertThat(same.get("left").asInt()).isZero();
    }

    @Test
    void replacesMinutesThatNobodyLookedAt() {
        var meeting = caller.aMeeting("replaced", "RE");
        caller.upload(meeting, SampleMinutes.TEXT);
        long kept = mongo.getCollection("fs.files").countDocuments();

        caller.upload(meeting, SampleMinutes.TEXT + "\nThe meeting closed at noon.\n");

        assertThat(mongo.getCollection("fs.files").countDocuments()).isEqualTo(kept);
        assertThat(mongo.getCollection("fs.chunks").countDocuments(new Document()))
                .isGreaterThanOrEqualTo(kept);
    }

    @Test
    void takesNoMinutesOfAMeetingThatIsStillToCome() {
        var meeting = caller.aMeeting("to-come", "TO");
        caller.call(
                HttpMethod.POST,
                "/api/meetings/" + meeting + "/move",
                Map.of("date", "2027-01-12"));

        var result =
                caller.upload(
                        "/api/meetings/" + meeting + "/minutes",
                        "minutes.txt",
                        SampleMinutes.TEXT.getBytes());

        assertThat(result).hasStatus(409);
        assertThat(caller.json(result).get("detail").asString()).contains("still to come");
    }
}
