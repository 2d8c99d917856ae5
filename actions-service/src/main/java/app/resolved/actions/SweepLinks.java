package app.resolved.actions;

import app.resolved.actions.actions.application.LinkOutcomes;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes, on real time, the links that a crash has left half done. */
@Component
class SweepLinks {

    private final LinkOutcomes links;

    SweepLinks(LinkOutcomes links) {
        this.links = links;
    }

    @Scheduled(fixedDelay = 2_000)
    void sweep() {
        links.sweep();
    }
}
