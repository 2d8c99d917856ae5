package app.resolved.meetings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on real servers, one for all test classes; calendar time stands still. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "logging.structured.format.console=",
            "resolved.meetings.finish-issuing-every=1h",
            // What a document is refused for must not hang on how busy the machine is.
            "resolved.meetings.read-for-at-most=20m"
        })
@AutoConfigureMockMvc
@Import({TestTime.class, Caller.class, WorkProgrammes.class})
@ContextConfiguration(initializers = OnRealServers.class)
public @interface MeetingsServiceTest {}
