package app.resolved.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class DerivedIdTest {

    @Test
    void ofAGroupBeginAlikeAndAreToldApart() {
        var one = DerivedId.within("meeting", "outcome", "p1");
        var other = DerivedId.within("meeting", "outcome", "p2");

        assertThat(one).isEqualTo(DerivedId.within("meeting", "outcome", "p1")).isNotEqualTo(other);
        assertThat(one.substring(0, 8)).isEqualTo(other.substring(0, 8));
        assertThat(one.substring(9)).isEqualTo(DerivedId.of("outcome", "p1").substring(9));
    }

    @Test
    void ofDifferentGroupsBeginDifferently() {
        assertThat(DerivedId.within("meeting", "p1").substring(0, 8))
                .isNotEqualTo(DerivedId.within("another", "p1").substring(0, 8));
    }

    @Test
    void areNameBased() {
        assertThat(UUID.fromString(DerivedId.within("meeting", "p1")).version()).isEqualTo(5);
        assertThat(UUID.fromString(DerivedId.of("p1")).version()).isEqualTo(5);
    }
}
