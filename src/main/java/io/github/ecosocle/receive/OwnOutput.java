package io.github.ecosocle.receive;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Recognises, by its first bytes, a file that we published ourselves and that somebody dropped back: taking it would feed
 * figures back into their own sums.
 */
final class OwnOutput {
    static final Rule OWN_OUTPUT = new Rule(
            "OWN_OUTPUT",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "« {lu} » est un fichier que nous avons publié nous-mêmes : il n’est pas repris. Déposez {attendu}.",
            "vos propres données, par exemple dans le modèle fourni",
            "indicateurs.csv");

    private static final int HEAD_BYTES = 4_096;
    private static final String FIGURES = "niveau,code_territoire,nom_territoire,annee,indicateur,mesure";
    private static final String OBSERVATIONS = "code_territoire,niveau,annee,mesure,methode";
    private static final String FINDINGS = "code,severite,acteur,fichier";

    private OwnOutput() {}

    static boolean is(Path file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            while (head.hasRemaining() && channel.read(head) >= 0) {
                // a short read is not the end
            }
        }
        return isOwn(new String(head.array(), 0, head.position(), StandardCharsets.UTF_8));
    }

    private static boolean isOwn(String head) {
        String text = head.startsWith("\uFEFF") ? head.substring(1) : head;
        if (text.startsWith("{") || text.startsWith("[")) {
            return text.contains("\"severite\"") && text.contains("\"acteur\"")
                    || text.contains("\"resources\"") && text.contains("\"$schema\"");
        }
        int end = text.indexOf('\n');
        String heading = end < 0 ? text : text.substring(0, end);
        // the files by level put the join key of the portals first
        return heading.contains(FIGURES) || heading.startsWith(OBSERVATIONS) || heading.startsWith(FINDINGS);
    }
}
