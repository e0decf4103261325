package io.github.ecosocle.normalise.notice;

/** How many letters to change, add or drop between two spellings. */
public final class Nearness {
    private Nearness() {}

    /** At most one letter in five, so that a suggestion is rarely silly. */
    public static boolean isNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int allowed = Math.max(1, shorter / 5);
        return shorter >= 4
                && Math.abs(one.length() - other.length()) <= allowed
                && within(one, other, allowed) <= allowed;
    }

    public static int distance(String one, String other) {
        return within(one, other, Integer.MAX_VALUE);
    }

    /** The distance, or some number above the limit as soon as no ending can bring it back under: most words are far apart. */
    private static int within(String one, String other, int limit) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return least;
            }
        }
        return row[other.length()];
    }
}
