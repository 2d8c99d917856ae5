package app.resolved.actions.partners.adapters.web;

import app.resolved.actions.ActionsSettings;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.directory.application.TakenBackLinks;
import app.resolved.actions.partners.application.Partners;
import app.resolved.webkit.passes.PassReader;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ActionsSettings.class)
class PartnersConfiguration {

    /** Passes end by real time, whatever the calendar of the stack says. */
    @Bean
    Partners partners(
            ActionsSettings settings, DirectoryReader directory, TakenBackLinks takenBack) {
        return new Partners(
                PassReader.of(settings.partnerKeys()),
                directory,
                takenBack,
                InstantSource.system());
    }
}
