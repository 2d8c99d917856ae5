package app.resolved.meetings.minutes.adapters.reading;

import app.resolved.meetings.minutes.application.SavedPages;
import app.resolved.meetings.reading.adapters.extraction.Documents;
import app.resolved.meetings.reading.adapters.opennlp.OpenNlpEnglish;
import app.resolved.meetings.reading.application.BoundedReading;
import app.resolved.meetings.reading.application.MinutesReader;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Loading the models takes a second: they are loaded when the first minutes come. */
@Configuration(proxyBeanMethods = false)
class TheReader {

    private static final Duration WAIT = Duration.ofSeconds(30);

    /** As many at once as there are cores; past two minutes nobody waits any more. */
    @Bean
    BoundedReading boundedReading(@Value("${resolved.meetings.read-for-at-most}") Duration most) {
        int cores = Runtime.getRuntime().availableProcessors();
        return new BoundedReading(Math.max(2, cores), WAIT, most);
    }

    @Bean
    SavedPages savedPages() {
        return new Documents()::meetingOf;
    }

    @Bean
    @Lazy
    MinutesReader minutesReader() {
        return new MinutesReader(OpenNlpEnglish.load(), new Documents());
    }
}
