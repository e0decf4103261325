package io.github.ecosocle.publish.facts;

/** How many published figures differ from the release before. */
public record ChangeCounts(long added, long modified, long removed) {
    public static final ChangeCounts NONE = new ChangeCounts(0, 0, 0);

    public boolean isEmpty() {
        return added + modified + removed == 0;
    }
}
