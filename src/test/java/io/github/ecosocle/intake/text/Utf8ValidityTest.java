package io.github.ecosocle.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8ValidityTest {
    private static boolean isStrictlyUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException invalid) {
            return false;
        }
    }

    private static byte[] random(Random random) {
        int[] notable = {0x41, 0x80, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE9, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF
        };
        byte[] bytes = new byte[1 + random.nextInt(5)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) notable[random.nextInt(notable.length)];
        }
        return bytes;
    }

    @Test
    void it_agrees_with_the_strict_decoder_of_the_jdk() throws IOException {
        Random random = new Random(42);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = random(random);
            Utf8Validity utf8 = ByteEvidence.of(new ByteArrayInputStream(bytes)).utf8();
            assertThat(utf8.invalid() == 0 && !utf8.isTruncated())
                    .as(HexFormat.of().formatHex(bytes))
                    .isEqualTo(isStrictlyUtf8(bytes));
        }
    }

    @Test
    void a_cut_two_byte_letter_is_told_from_an_accent_of_windows() throws IOException {
        assertThat(ByteEvidence.of(new ByteArrayInputStream(new byte[] {'a', (byte) 0xC3}))
                        .utf8()
                        .isTruncated())
                .isTrue();
        assertThat(ByteEvidence.of(new ByteArrayInputStream(new byte[] {'a', (byte) 0xE9}))
                        .utf8()
                        .isTruncated())
                .isFalse();
    }
}
