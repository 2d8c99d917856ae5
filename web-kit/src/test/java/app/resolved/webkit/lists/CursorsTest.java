package app.resolved.webkit.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.resolved.webkit.problems.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorsTest {

    private final Cursors cursors = new Cursors(() -> new byte[32]);

    @Test
    void opensWhatItSealed() {
        var place = List.of("2026-11-03", "café \u0000", "");

        assertThat(cursors.open("/a", cursors.seal("/a", place))).isEqualTo(place);
    }

    @Test
    void refusesEveryCursorOfWhichOneLetterWasChanged() {
        var sealed = cursors.seal("/a", List.of("2026-11-03", "id"));

        for (int at = 0; at < sealed.length() - 1; at++) {
            char other = sealed.charAt(at) == 'A' ? 'B' : 'A';
            var changed = sealed.substring(0, at) + other + sealed.substring(at + 1);
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> cursors.open("/a", changed));
        }
    }

    @Test
    void refusesACursorOfAnotherListOrAnotherKey() {
        var others = new Cursors(() -> new byte[] {1});
        var sealed = cursors.seal("/a", List.of("id"));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> cursors.open("/b", sealed));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> others.open("/a", sealed));
    }

    @Test
    void refusesWhatIsNoCursorAtAll() {
        for (String made : List.of("", "{}", "AAAA", "a".repeat(5_000), "%00")) {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> cursors.open("/a", made));
        }
    }
}
