package app.resolved.webkit.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class OwnAssetsTest {

    private final OwnAssets assets = new OwnAssets();

    @Test
    void haveAnAddressThatFollowsTheirContent() {
        var one = assets.address("/assets/sample/one.js");
        var two = assets.address("/assets/sample/two.js");

        assertThat(one).matches("/assets/sample/one\\.js\\?v=[0-9a-f]{12}");
        assertThat(digest(one)).isNotEqualTo(digest(two));
        assertThat(new OwnAssets().address("/assets/sample/one.js")).isEqualTo(one);
    }

    @Test
    void areThereOrElseThePageFails() {
        assertThatThrownBy(() -> assets.address("/assets/sample/three.js"))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static String digest(String address) {
        return address.substring(address.indexOf('='));
    }
}
