package app.resolved.webkit.sample;

import app.resolved.contracts.Fact;
import app.resolved.eventing.FactListener;
import app.resolved.eventing.Heard;
import app.resolved.eventing.Projections;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

@SpringBootApplication
public class SampleService {

    /** Writes what is told at once. */
    @Bean
    Projections projections(MongoOperations mongo) {
        return new Projections() {
            @Override
            public <F extends Fact, D> FactListener<F> into(
                    Class<D> document, Function<Heard.Told<F>, D> shape) {
                return newest ->
                        newest.forEach(
                                heard -> {
                                    if (heard instanceof Heard.Told<F> told) {
                                        mongo.save(shape.apply(told));
                                    }
                                });
            }
        };
    }
}
