package io.github.ecosocle.publish.page.frame;

import io.github.ecosocle.domain.wording.FrenchNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Turns numbers and dates into French, alike on every JDK: the locale data of two JDK differ. */
public final class FrenchText {
    private static final char NARROW_SPACE = '\u202f';
    private static final int KILO = 1000;
    private static final List<String> UNITS = List.of("octets", "ko", "Mo", "Go", "To");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private static final int BRIEF_DECIMALS = 3;

    private FrenchText() {}

    /** {@code 1er février 2026}. */
    public static String date(LocalDate date) {
        String day = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return day + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** Groups of three digits. */
    public static String number(long value) {
        return FrenchNumber.number(value);
    }

    /** {@code 3e sur 12}. */
    public static String rank(int place, int count) {
        return place + (place == 1 ? "er" : "e") + " sur\u00a0" + number(count);
    }

    /** {@code 1 234,5}; at most so many decimals, half up. */
    public static String number(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(Math.min(decimals, Math.max(0, value.scale())), RoundingMode.HALF_UP);
        String plain = rounded.abs().stripTrailingZeros().toPlainString();
        return (rounded.signum() < 0 ? "−" : "") + FrenchNumber.number(plain);
    }

    /** A plain decimal as it is read at a glance: three decimals, or three digits that count where it is under a tenth. */
    public static String brief(String plain) {
        BigDecimal value = new BigDecimal(plain);
        int lead = value.signum() == 0 ? 0 : value.scale() - value.precision();
        return number(value, BRIEF_DECIMALS + Math.max(0, lead));
    }

    /** A plain decimal, whole: {@code 15353600.5} becomes 15 353 600,5. */
    public static String decimal(String plain) {
        return number(new BigDecimal(plain), Integer.MAX_VALUE);
    }

    /** {@code 1,2 Go}; one decimal, cut. */
    public static String size(long bytes) {
        int unit = 0;
        long whole = bytes;
        long tenth = 0;
        while (whole >= KILO && unit < UNITS.size() - 1) {
            tenth = whole % KILO / 100;
            whole /= KILO;
            unit++;
        }
        return whole + (tenth == 0 ? "" : "," + tenth) + NARROW_SPACE + UNITS.get(unit);
    }
}
