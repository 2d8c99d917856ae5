package app.resolved.webkit.passes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.resolved.webkit.passes.PassReader.Reading;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassTest {

    private static final Instant NOW = Instant.parse("2026-11-03T08:30:00Z");
    private static final Pass PASS =
            new Pass("police.lead", "the police, é", NOW, NOW.plusSeconds(60));
    private static final KeyPair OURS = keys();

    private final PassSigner signer = signer("k1", OURS);
    private final PassReader reader = reader("k1", OURS);

    @Test
    void provesToWhomALinkWasSentAndForWhichAgency() {
        var text = signer.sign(PASS);

        assertThat(text).matches("[A-Za-z0-9_.-]+");
        assertThat(reader.read(text, NOW)).isEqualTo(new Reading.Valid(PASS));
    }

    @Test
    void isOverWhenItsTimeHasCome() {
        assertThat(reader.read(signer.sign(PASS), PASS.until())).isEqualTo(new Reading.Expired());
    }

    @Test
    void isNoneOnceAnythingOfItIsChanged() {
        var text = signer.sign(PASS);
        var parts = text.split("\\.");
        var another = text.replace(parts[0], PassText.coded("another"));
        var made = text.replace(parts[2], Long.toString(Long.parseLong(parts[2]) + 1));
        var later = text.replace(parts[3], Long.toString(Long.parseLong(parts[3]) + 1));

        assertThat(reader.read(another, NOW)).isEqualTo(new Reading.NotOurs());
        assertThat(reader.read(made, NOW)).isEqualTo(new Reading.NotOurs());
        assertThat(reader.read(later, NOW)).isEqualTo(new Reading.NotOurs());
        assertThat(reader.read(text.substring(0, text.length() - 4), NOW))
                .isEqualTo(new Reading.NotOurs());
    }

    @Test
    void isNoneWhereSomebodyElseSignedIt() {
        var forged = signer("k1", keys()).sign(PASS);
        var ofAnUnknownKey = signer("k2", OURS).sign(PASS);

        assertThat(reader.read(forged, NOW)).isEqualTo(new Reading.NotOurs());
        assertThat(reader.read(ofAnUnknownKey, NOW)).isEqualTo(new Reading.NotOurs());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "....",
                "a.b.c.d.e",
                "YQ.YQ.1.1.azE.%%",
                "a.b.c.d.e.f",
                "a.b.c.d.e.f.g"
            })
    void isNoneWhereItIsNotEvenOne(String text) {
        assertThat(reader.read(text, NOW)).isEqualTo(new Reading.NotOurs());
    }

    @Test
    void refusesKeysThatAreNone() {
        assertThatThrownBy(() -> PassSigner.of("k1", "YQ=="))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PassReader.of(Map.of("k1", "YQ==")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PassSigner signer(String id, KeyPair keys) {
        return PassSigner.of(id, coded(keys.getPrivate().getEncoded()));
    }

    private static PassReader reader(String id, KeyPair keys) {
        return PassReader.of(Map.of(id, coded(keys.getPublic().getEncoded())));
    }

    private static String coded(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
