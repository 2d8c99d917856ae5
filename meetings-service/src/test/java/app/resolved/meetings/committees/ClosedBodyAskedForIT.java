package app.resolved.meetings.committees;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever asks for what a closed body has is answered as if there were no such body. */
@MeetingsServiceTest
class ClosedBodyAskedForIT {

    private static final String CLERK_ELSEWHERE = "CLERK" + Caller.OF + "far-away";
    private static final String ITS_CLERK = "CLERK" + Caller.OF + "whispered";

    @Autowired private Caller caller;
    @Autowired private MongoTemplate mongo;

    @BeforeEach
    void aClosedBodyThatMetAndAsked() {
        new ClosedBody(caller, mongo, "whispered", "WHS", "Whispered Review Group").isThere();
    }

    @Test
    void keepsItsProgrammeToItself() {
        var item = itemOf("whispered");

        for (var role : List.of("MEMBER", "CHAIR", "OFFICER", CLERK_ELSEWHERE)) {
            assertThat(caller.page("/work-programme/items/" + item, role)).hasStatus(404);
            assertThat(caller.openAs("/api/work-programme/items/" + item, role)).hasStatus(404);
        }
        assertThat(caller.page("/work-programme/items/" + item, ITS_CLERK)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/committees/%s",
                "/api/work-programme?committeeId=%s",
                "/api/work-programme?committeeId=%s&over=true",
                "/api/meetings/%s",
                "/api/meetings/%s/matters-arising",
                "/api/meetings/%s/action-sheet",
                "/api/meetings/%s/review",
                "/api/meetings/%s/outcomes",
                "/api/outcomes?words=questions&committeeId=%s"
            })
    void answersByTheApiAsForAnIdThatDoesNotExist(String path) {
        for (var role : List.of("MEMBER", "CHAIR", CLERK_ELSEWHERE)) {
            var closed = caller.openAs(path.formatted("whispered"), role);
            var unknown = caller.openAs(path.formatted("nosuch"), role);

            assertThat(closed.getResponse().getStatus())
                    .isEqualTo(unknown.getResponse().getStatus());
            assertThat(told(closed, "whispered")).isEqualTo(told(unknown, "nosuch"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/committees/%s",
                "/committees/%s/members",
                "/committees/%s/succession",
                "/committees/%s/change",
                "/meetings?committeeId=%s",
                "/meetings/%s",
                "/meetings/%s/minutes",
                "/meetings/%s/review",
                "/meetings/%s/matters-arising",
                "/meetings/%s/action-sheet",
                "/work-programme?committeeId=%s",
                "/work-programme/over?committeeId=%s",
                "/work-programme/export.csv?committeeId=%s",
                "/work-programme/export.docx?committeeId=%s"
            })
    void answersAsForAnIdThatDoesNotExist(String path) {
        var closed = caller.page(path.formatted("whispered"), "MEMBER");
        var unknown = caller.page(path.formatted("nosuch"), "MEMBER");

        assertThat(closed).hasStatus(404);
        assertThat(unknown).hasStatus(404);
        assertThat(told(closed, "whispered")).isEqualTo(told(unknown, "nosuch"));
    }

    private String itemOf(String committee) {
        return caller.post(
                        "/api/work-programme/items",
                        Map.of("committeeId", committee, "title", "A report"))
                .get("itemId")
                .asString();
    }

    /** What stands on the page, but for what differs with each request. */
    private static String told(MvcTestResult page, String id) {
        try {
            return page.getResponse()
                    .getContentAsString()
                    .replace(id, "ID")
                    .replaceAll("name=\"_csrf\"[^>]*", "");
        } catch (UnsupportedEncodingException never) {
            throw new AssertionError(never);
        }
    }
}
