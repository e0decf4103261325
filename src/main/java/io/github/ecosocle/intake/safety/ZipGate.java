package io.github.ecosocle.intake.safety;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.intake.format.FileRefused;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Refuses a zipped workbook that is hostile or endless, before any library opens it. */
public final class ZipGate {
    private static final Rule TOO_MANY_ENTRIES = new Rule(
            "TOO_MANY_ENTRIES",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Le classeur contient plus de {0} fichiers internes : par sécurité, il n'est pas lu.",
            "le même tableau, copié dans un classeur neuf",
            "un classeur de 5 000 images");
    private static final Rule PATH_TRAVERSAL = new Rule(
            "PATH_TRAVERSAL",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Le classeur contient un fichier interne au nom interdit : par sécurité, il n'est pas lu.",
            "le même tableau, enregistré de nouveau depuis votre tableur",
            "../../etc/passwd");
    private static final Rule XML_FORBIDDEN = new Rule(
            "XML_FORBIDDEN",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Le classeur contient des instructions interdites (partie « {0} ») : par sécurité, il n'est pas lu.",
            "le même tableau, enregistré de nouveau depuis votre tableur",
            "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>");

    private static final int MAX_ENTRIES = 2_000;
    private static final long MAX_ENTRY_BYTES = 1L << 30;
    /** No deflated stream grows more than this, whatever size its entry announces. */
    private static final long DEFLATE_RATIO = 1_032;

    private final ZipFile zip;
    private final String file;

    public ZipGate(ZipFile zip, String file) {
        this.zip = zip;
        this.file = file;
    }

    /** Looks at every entry: number, names, sizes, and the beginning of each XML part. */
    public void check() throws IOException, FileRefused {
        if (zip.size() > MAX_ENTRIES) {
            throw new FileRefused(TOO_MANY_ENTRIES.at(Place.wholeFile(file), "", MAX_ENTRIES));
        }
        Set<String> names = new HashSet<>();
        long totalBytes = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            checkName(entry.getName());
            if (!names.add(entry.getName())) {
                throw FileRefused.corrupt(file, "partie « " + entry.getName() + " » en double");
            }
            totalBytes += inflatedBytes(entry);
            if (totalBytes > Limits.INFLATED_BYTES) {
                throw Limits.zipBomb(file);
            }
            checkXml(entry);
        }
    }

    private void checkName(String name) throws FileRefused {
        String path = "/" + name.replace('\\', '/') + "/";
        if (path.startsWith("//") || path.contains("/../") || name.indexOf(':') >= 0 || name.indexOf('\0') >= 0) {
            throw new FileRefused(PATH_TRAVERSAL.at(Place.wholeFile(file), name));
        }
    }

    private long inflatedBytes(ZipEntry entry) throws IOException, FileRefused {
        long received = Math.max(1, entry.getCompressedSize());
        long announced = entry.getSize();
        boolean bomb = announced > Limits.HARMLESS_BYTES && announced / received > Limits.RATIO;
        if (bomb || announced > MAX_ENTRY_BYTES) {
            throw Limits.zipBomb(file);
        }
        return received * DEFLATE_RATIO <= Limits.HARMLESS_BYTES ? Math.max(0, announced) : countBytes(entry);
    }

    /** The announced size may lie: only inflating tells. */
    private long countBytes(ZipEntry entry) throws IOException, FileRefused {
        byte[] buffer = new byte[1 << 16];
        long count = 0;
        try (InputStream in = new LimitedInput(zip.getInputStream(entry), entry.getCompressedSize())) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count += read;
            }
        } catch (LimitedInput.BombException bomb) {
            throw Limits.zipBomb(file);
        }
        return count;
    }

    private void checkXml(ZipEntry entry) throws IOException, FileRefused {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xml") && !name.endsWith(".rels") && !name.endsWith(".vml")) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            if (!XmlProlog.isHarmless(in)) {
                throw new FileRefused(XML_FORBIDDEN.at(Place.wholeFile(file), "", entry.getName()));
            }
        }
    }
}
