package io.github.ecosocle.settle.geography;

import io.github.ecosocle.domain.number.Rational;
import java.util.List;

/** Says which EPCI of an earlier year a value is made of. */
final class TransferMotif {
    private static final int SHARE_DECIMALS = 6;

    private TransferMotif() {}

    static String share(Rational share) {
        return share.toDecimal(SHARE_DECIMALS).stripTrailingZeros().toPlainString();
    }

    /** @param parts {@code 246201149}, or {@code 200072478=0.0933} */
    static String of(int lastYear, List<String> parts) {
        String how = parts.size() > 1
                ? "somme des EPCI de "
                : parts.get(0).contains("=") ? "part de l’EPCI de " : "chiffre de l’EPCI de ";
        return "geographie : " + how + lastYear + " " + String.join("|", parts);
    }
}
