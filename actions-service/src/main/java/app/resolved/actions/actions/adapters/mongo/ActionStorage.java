package app.resolved.actions.actions.adapters.mongo;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.storage.MappedAggregates;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.AggregatesFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ActionStorage {

    @Bean
    Aggregates<Action> actions(AggregatesFactory factory) {
        return new MappedAggregates<>(
                factory.of(ActionDocument.class), ActionDocument::of, ActionDocument::action);
    }
}
