package app.resolved.meetings.minutes.adapters.reading;

import app.resolved.meetings.reading.adapters.extraction.Documents;
import app.resolved.meetings.reading.adapters.opennlp.OpenNlpEnglish;
import app.resolved.meetings.reading.application.MinutesReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Loading the models takes a second: they are loaded when the first minutes come. */
@Configuration(proxyBeanMethods = false)
class TheReader {

    @Bean
    @Lazy
    MinutesReader minutesReader() {
        return new MinutesReader(OpenNlpEnglish.load(), new Documents());
    }
}
