package io.github.ecosocle.receive;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is said of files that are not taken, and gives it back in the order of the files. */
public final class Told {
    public static final Rule UNREADABLE = new Rule(
            "UNREADABLE",
            Severity.BLOQUANT,
            Actor.EXPLOITANT,
            "« {lu} » ne peut pas être lu (droits d’accès, ou disque en erreur). Donnez au traitement {attendu}.",
            "le droit de lecture sur ce fichier ou ce dossier",
            "un fichier en droits 000");
    public static final Rule DISPARU = new Rule(
            "DISPARU",
            Severity.INFO,
            Actor.DEPOSANT,
            "« {lu} » a été retiré du dossier pendant la lecture : rien n’en a été pris, rien n’est effacé.",
            "",
            "un fichier supprimé pendant la nuit");
    public static final Rule EN_ATTENTE = new Rule(
            "EN_ATTENTE",
            Severity.INFO,
            Actor.DEPOSANT,
            "« {lu} » est en cours d’écriture : il sera pris la prochaine fois. S’il est complet, donnez-lui {attendu}.",
            "son nom définitif",
            "donnees.csv.part");

    public static final Rule TOO_SLOW = new Rule(
            "TOO_SLOW",
            Severity.BLOQUANT,
            Actor.EXPLOITANT,
            "« {lu} » ne se laisse pas lire : le disque ou le partage réseau ne répond pas. Rien n’en est pris, il sera repris la"
                    + " prochaine fois ; vérifiez {attendu}.",
            "que le partage est joignable et que le fichier s’ouvre",
            "un fichier d’un serveur éteint");

    private static final Duration TOO_LONG = Duration.ofHours(24);

    private final long nowNanos;
    private final List<Case> cases = new ArrayList<>();
    private int waiting;

    Told(long nowNanos) {
        this.nowNanos = nowNanos;
    }

    private record Case(FoundFile about, Finding finding) {}

    void add(FoundFile about, Finding finding) {
        cases.add(new Case(about, finding));
    }

    /** Told louder when nobody has touched the file for a day: the transfer has died. */
    void waiting(FoundFile about) {
        Finding finding = EN_ATTENTE.at(about.place(), about.shown());
        boolean dead = about.stamp().modifiedNanos() < nowNanos - TOO_LONG.toNanos();
        add(about, dead ? finding.withSeverity(Severity.AVERTISSEMENT) : finding);
        waiting++;
    }

    void failed(FoundFile about, IOException trouble) {
        Rule rule = trouble instanceof NoSuchFileException ? DISPARU : UNREADABLE;
        add(about, rule.at(about.place(), about.shown()));
    }

    int waiting() {
        return waiting;
    }

    List<Finding> findings() {
        cases.sort(Comparator.comparing(Case::about));
        return cases.stream().map(Case::finding).toList();
    }
}
