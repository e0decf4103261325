package io.github.ecosocle.attain;

import io.github.ecosocle.domain.number.Rational;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was done, or what is missing to know it.
 *
 * @param amount null as soon as anything is missing
 * @param missing {@code 246200844:2022} for one year, {@code 246200844} where any year would do
 */
record Done(@Nullable Rational amount, SortedSet<String> missing) {

    static Done of(Rational amount) {
        return new Done(amount, new TreeSet<>());
    }

    static Done unknown(SortedSet<String> missing) {
        return new Done(null, missing);
    }

    /** Known when both are. */
    Done with(Done other, BinaryOperator<Rational> operation) {
        if (amount != null && other.amount != null) {
            return of(operation.apply(amount, other.amount));
        }
        SortedSet<String> all = new TreeSet<>(missing);
        all.addAll(other.missing);
        return unknown(all);
    }
}
