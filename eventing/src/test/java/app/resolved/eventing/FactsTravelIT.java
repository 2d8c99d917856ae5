package app.resolved.eventing;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.eventing.settling.SettledEndpoint;
import app.resolved.testkit.TestPlace;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = PanelService.class, properties = "resolved.eventing.service=panels")
class FactsTravelIT {

    private static final TestPlace PLACE = TestPlace.of(FactsTravelIT.class);

    @Autowired private Aggregates<Panel> panels;
    @Autowired private MongoTemplate mongo;
    @Autowired private SettledEndpoint settled;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        PLACE.into(registry::add);
    }

    @Test
    void whatIsWrittenReachesTheCopy() {
        var created = panels.write(creating(Panel.named("p1", "Rivers")));
        var renamed = created.document().renamed("Rivers and Ditches");
        panels.write(created.to(renamed, renamed.told(), "rename"));

        settle();

        assertThat(mongo.findById("p1", PanelCopy.class))
                .isEqualTo(new PanelCopy("p1", "Rivers and Ditches", 2));
    }

    @Test
    void anErasureReachesTheCopyAndAReturnGoesOn() {
        var created = panels.write(creating(Panel.named("p2", "Roads")));
        settle();

        panels.erase(created, "erase");
        settle();

        assertThat(panels.find("p2")).isEmpty();
        assertThat(mongo.findById("p2", PanelCopy.class)).isNull();

        panels.write(creating(Panel.named("p2", "Paths")));
        settle();

        assertThat(panels.find("p2")).map(Stored::sequence).contains(3L);
        assertThat(mongo.findById("p2", PanelCopy.class))
                .isEqualTo(new PanelCopy("p2", "Paths", 3));
    }

    private void settle() {
        eventually().until(() -> settled.settled().settled());
    }

    private static Change<Panel> creating(Panel panel) {
        return Change.create(panel.panelId(), panel, panel.told(), "create " + panel.name());
    }
}
