package app.resolved.webkit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.ActionStatus;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StatusTagTest {

    @Test
    void tellsEveryStatusApartByItsWords() {
        assertThat(Arrays.stream(ActionStatus.values()).map(StatusTag::of).map(StatusTag::text))
                .doesNotHaveDuplicates()
                .contains("Open", "Awaits sign-off");
    }

    @Test
    void givesWhatIsStillToBeDoneAColourOfItsOwn() {
        assertThat(StatusTag.of(ActionStatus.OPEN).colour()).isEqualTo("blue");
        assertThat(StatusTag.of(ActionStatus.ACKNOWLEDGED).colour()).isEqualTo("turquoise");
        assertThat(StatusTag.of(ActionStatus.WITHDRAWN).colour()).isEqualTo("grey");
    }
}
