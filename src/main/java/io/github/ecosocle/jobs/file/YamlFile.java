package io.github.ecosocle.jobs.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Turns a YAML file into its outermost {@link Section}. Only the plain core of YAML: no tags, no aliases of collections,
 * one document, UTF-8.
 */
public final class YamlFile {
    /** Twenty times the largest file there is: beyond, it is not a file of ours. */
    static final int LARGEST_BYTES = 1_000_000;

    private YamlFile() {}

    /**
     * @param name relative to the folder of jobs, as told to people
     */
    public static Section read(Path folder, String name) {
        String text = text(folder.resolve(name), name);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(LARGEST_BYTES)
                .build();
        try {
            Node root = new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> new InvalidJobFileException(name, "", "le fichier est vide."));
            if (root instanceof MappingNode mapping) {
                return new Section(name, "", mapping);
            }
            throw new InvalidJobFileException(name, "", "le fichier doit être une suite de « clé: valeur ».");
        } catch (YamlEngineException malformed) {
            throw malformed(name, malformed);
        }
    }

    private static String text(Path file, String name) {
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new InvalidJobFileException(name, "", "le fichier dépasse " + LARGEST_BYTES + " octets.");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException missing) {
            throw new InvalidJobFileException(name, "", "fichier introuvable.");
        } catch (CharacterCodingException notText) {
            throw new InvalidJobFileException(name, "", "le fichier n'est pas en UTF-8 : l'enregistrer en UTF-8.");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InvalidJobFileException malformed(String name, YamlEngineException malformed) {
        if (malformed instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            int line = marked.getProblemMark().get().getLine() + 1;
            return new InvalidJobFileException(
                    name, "", "YAML mal formé à la ligne " + line + " (" + marked.getProblem() + ").");
        }
        return new InvalidJobFileException(name, "", "YAML refusé (" + malformed.getMessage() + ").");
    }
}
