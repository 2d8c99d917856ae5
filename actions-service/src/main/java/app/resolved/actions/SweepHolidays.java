package app.resolved.actions;

import app.resolved.actions.actions.application.ReworkForHolidays;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A new list of holidays comes with a new version of this service: soon after its start, then. */
@Component
class SweepHolidays {

    private final ReworkForHolidays holidays;

    SweepHolidays(ReworkForHolidays holidays) {
        this.holidays = holidays;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        holidays.ofAll();
    }
}
