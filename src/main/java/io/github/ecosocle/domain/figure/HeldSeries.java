package io.github.ecosocle.domain.figure;

/**
 * An indicator of one territory that the gate holds at its last published figures.
 *
 * @param territory number in the {@link io.github.ecosocle.domain.territory.Territories}
 * @param why in French, without any value: {@code une valeur multipliée par plus de 10}
 */
public record HeldSeries(int territory, String indicator, String why) {}
