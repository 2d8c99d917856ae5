package app.resolved.actions;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Owns the directory of people, posts and agencies, the due-date rules and the actions. */
@SpringBootApplication
@EnableScheduling
public class ActionsService {

    public static void main(String[] arguments) {
        SpringApplication.run(ActionsService.class, arguments);
    }
}
