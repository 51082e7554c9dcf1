package org.caremarket.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {

    private static final String HEX = "0b".repeat(20) + "00".repeat(12);

    @Test
    void derivesAsTheStandardSays() {
        // RFC 4231, test case 1: a key of 20 bytes; zero bytes at its end change nothing.
        assertThat(HexFormat.of().formatHex(MasterKey.parse(HEX).derive("Hi There")))
                .isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    }

    @Test
    void readsHexadecimalAndBase64Alike() {
        var base64 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(HEX));
        assertThat(MasterKey.parse(base64).rolePassword("c0001")).isEqualTo(MasterKey.parse(HEX).rolePassword("c0001"))
                .hasSize(43).isNotEqualTo(MasterKey.parse(HEX).rolePassword("c0002"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abcd", "00112233445566778899aabbccddeeff", "not a key, whatever its length may be!!", "c2hvcnQ="})
    void refusesWhatIsNoKeyWithoutRepeatingIt(String written) {
        assertThatThrownBy(() -> MasterKey.parse(written)).isInstanceOf(StartupFailure.class)
                .hasMessageContaining("CAREMARKET_MASTER_KEY").hasMessageContaining("openssl rand -hex 32")
                .message().satisfies(message -> assertThat(written.isEmpty() || !message.contains(written)).isTrue());
    }

    @Test
    void keepsTheKeyItMade(@TempDir Path folder) throws Exception {
        var file = folder.resolve("master.key");
        var made = MasterKey.kept(file);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(MasterKey.kept(file).derive("a")).isEqualTo(made.derive("a"));
    }
}
