package io.github.ecosocle.jobs.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Matches a mistyped word to the known word it was probably meant to be. */
public final class Suggestion {
    private Suggestion() {}

    /** The known word nearest to this one, if a slip of the hand could explain the difference. */
    public static Optional<String> find(String word, Collection<String> known) {
        int tolerated = Math.max(1, Math.min(3, (word.length() + 1) / 3));
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= tolerated)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Ready to follow a sentence: empty, or {@code , vouliez-vous dire « unite » ?}. */
    public static String asQuestion(String word, Collection<String> known) {
        return find(word, known)
                .map(candidate -> ", vouliez-vous dire « " + candidate + " » ?")
                .orElse("");
    }

    /** Letters to add, drop or change to go from one word to the other. */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
