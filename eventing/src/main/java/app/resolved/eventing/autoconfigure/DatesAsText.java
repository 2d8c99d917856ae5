package app.resolved.eventing.autoconfigure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** Keeps days and times of day as ISO text: as instants they would hang on the host's zone. */
@AutoConfiguration(
        beforeName =
                "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
class DatesAsText {

    @Bean
    @ConditionalOnMissingBean
    MongoCustomConversions datesAsText() {
        return new MongoCustomConversions(
                List.of(
                        DayToText.INSTANCE,
                        TextToDay.INSTANCE,
                        TimeToText.INSTANCE,
                        TextToTime.INSTANCE));
    }

    @WritingConverter
    private enum DayToText implements Converter<LocalDate, String> {
        INSTANCE;

        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }

    @ReadingConverter
    private enum TextToDay implements Converter<String, LocalDate> {
        INSTANCE;

        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }

    @WritingConverter
    private enum TimeToText implements Converter<LocalTime, String> {
        INSTANCE;

        @Override
        public String convert(LocalTime time) {
            return time.toString();
        }
    }

    @ReadingConverter
    private enum TextToTime implements Converter<String, LocalTime> {
        INSTANCE;

        @Override
        public LocalTime convert(String text) {
            return LocalTime.parse(text);
        }
    }
}
