package app.resolved.actions.directory.adapters.mongo;

import app.resolved.actions.storage.MappedAggregates;
import app.resolved.contracts.AgencyState;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PostState;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.AggregatesFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DirectoryStorage {

    @Bean
    Aggregates<PersonState> personAggregates(AggregatesFactory factory) {
        return new MappedAggregates<>(
                factory.of(PersonDocument.class), PersonDocument::of, PersonDocument::state);
    }

    @Bean
    Aggregates<PostState> postAggregates(AggregatesFactory factory) {
        return new MappedAggregates<>(
                factory.of(PostDocument.class), PostDocument::of, PostDocument::state);
    }

    @Bean
    Aggregates<AgencyState> agencyAggregates(AggregatesFactory factory) {
        return new MappedAggregates<>(
                factory.of(AgencyDocument.class), AgencyDocument::of, AgencyDocument::state);
    }
}
