package app.resolved.eventing.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

class DatesAsTextTest {

    record Sitting(LocalDate day, LocalTime begins) {}

    private final MappingMongoConverter converter = converter();

    @Test
    void keepsADayAndATimeOfDayAsIsoText() {
        var stored = new Document();

        converter.write(new Sitting(LocalDate.of(2027, 3, 28), LocalTime.of(1, 30)), stored);

        assertThat(stored).containsEntry("day", "2027-03-28").containsEntry("begins", "01:30");
    }

    @Test
    void readsWhatItKept() {
        var stored = new Document("day", "2028-02-29").append("begins", "19:00");

        assertThat(converter.read(Sitting.class, stored))
                .isEqualTo(new Sitting(LocalDate.of(2028, 2, 29), LocalTime.of(19, 0)));
    }

    private static MappingMongoConverter converter() {
        var conversions = new DatesAsText().datesAsText();
        var context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        var converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        return converter;
    }
}
