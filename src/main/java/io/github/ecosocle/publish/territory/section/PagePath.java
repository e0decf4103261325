package io.github.ecosocle.publish.territory.section;

import io.github.ecosocle.domain.territory.Territory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where the page of a territory stands: {@code territoires/epci/200069037.html}. */
public final class PagePath {
    private PagePath() {}

    public static String of(Territory territory) {
        return "territoires/" + territory.level().label() + "/" + fileName(territory);
    }

    /** A code is nearly always letters, digits and hyphens; any other sign is written so that no file system minds it. */
    public static String fileName(Territory territory) {
        StringBuilder name = new StringBuilder();
        for (byte sign : territory.code().getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (sign >= 'a' && sign <= 'z')
                    || (sign >= 'A' && sign <= 'Z')
                    || (sign >= '0' && sign <= '9')
                    || sign == '-';
            name.append(plain ? String.valueOf((char) sign) : String.format(Locale.ROOT, "_%02x", sign & 0xff));
        }
        return name + ".html";
    }
}
