package io.github.ecosocle.pipeline.night;

import io.github.ecosocle.domain.access.Audience;
import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.observation.Decision;
import io.github.ecosocle.pipeline.correction.CorrectionSummary;
import io.github.ecosocle.pipeline.gate.GateSummary;
import io.github.ecosocle.pipeline.setting.JobFiles;
import io.github.ecosocle.pipeline.setting.Settings;
import io.github.ecosocle.publish.Publication;
import io.github.ecosocle.publish.facts.ChangeCounts;
import io.github.ecosocle.receive.Reception;
import io.github.ecosocle.register.Register;
import io.github.ecosocle.register.understood.Understood;
import io.github.ecosocle.settle.plausibility.Doubt;
import java.nio.file.Path;
import java.util.List;

/** What an operator reads at the end: files, values, figures, and what is missing most. */
final class Summary {
    private static final int FINDINGS_SHOWN = 10;
    private static final int SUBMISSIONS_SHOWN = 10;
    private static final int MISSING_SHOWN = 5;

    private final Settings settings;
    private final JobFiles files;
    private final Register register;
    private final Reception reception;
    private final Receiving.Arrivals arrivals;

    Summary(Settings settings, JobFiles files, Register register, Reception reception, Receiving.Arrivals arrivals) {
        this.settings = settings;
        this.files = files;
        this.register = register;
        this.reception = reception;
        this.arrivals = arrivals;
    }

    boolean isRefused() {
        return understood().stream().anyMatch(one -> one.blocking() + one.errors() > 0);
    }

    private List<Understood> understood() {
        return register.normalisations(files.job().name()).list();
    }

    String alreadyDone() {
        return "Déjà faite : rien de nouveau pour « " + files.job().name() + " » au " + settings.date() + ".";
    }

    NightResult of(Tonight tonight) {
        Publication publication = tonight.publication();
        if (publication == null) {
            throw new IllegalStateException("the steps completed without a publication");
        }
        NightResult.Ending ending = publication.made() ? NightResult.Ending.PUBLISHED : NightResult.Ending.NOTHING_NEW;
        return new NightResult(files.job().name(), ending, isRefused(), text(tonight, publication));
    }

    private String text(Tonight tonight, Publication publication) {
        StringBuilder text = new StringBuilder();
        List<Understood> understood = understood();
        line(text, "");
        line(text, "Bilan du travail « " + files.job().name() + " » au " + settings.date());
        line(
                text,
                "  Fichiers        " + arrivals.files() + " dans le dépôt, dont " + arrivals.fresh() + " nouveaux ; "
                        + reception.waiting() + " en attente, " + reception.leftAlone() + " ignorés");
        long refusedFiles = understood.stream()
                .filter(one -> one.state() == Understood.State.ILLISIBLE)
                .count();
        line(text, "  Dépôts          " + understood.size() + " au registre, dont " + refusedFiles + " illisibles");
        counted(text, tonight.counts());
        doubts(text, tonight.doubts());
        changes(text, publication);
        text.append(CorrectionSummary.of(
                tonight.settlement().corrections().accounts(), files.catalogue(), files.territories()));
        text.append(GateSummary.of(tonight.verdicts(), files.territories()));
        missing(text, tonight.counts());
        troubled(text, understood);
        told(text, arrivals.findings());
        outcome(text, publication);
        audiences(text);
        return text.toString();
    }

    private static void counted(StringBuilder text, Counts counts) {
        long setAside = counts.decided(Decision.REMPLACE) + counts.decided(Decision.ECARTE);
        line(
                text,
                "  Valeurs         " + counts.decided(Decision.RETENU) + " retenues, " + setAside
                        + " remplacées ou écartées, " + counts.decided(Decision.REFUSE) + " refusées, "
                        + counts.decided(Decision.RETIRE) + " retirées");
        line(text, "  Chiffres        " + counts.known() + " publiés sur " + counts.figures() + " lignes");
    }

    private static void outcome(StringBuilder text, Publication publication) {
        line(
                text,
                publication.made()
                        ? "  Publication     " + publication.folder()
                        : "  Publication     rien n’a changé : " + publication.name()
                                + " reste la publication courante");
    }

    private void audiences(StringBuilder text) {
        for (Audience audience : files.access().audiences()) {
            Path latest = settings.audience(files.job().name(), audience.id()).resolve("latest");
            line(text, "  Accès restreint " + latest + " (" + audience.name() + ")");
        }
    }

    /** Told in full in the returns. */
    private static void doubts(StringBuilder text, List<Doubt> doubts) {
        if (!doubts.isEmpty()) {
            long slips = doubts.stream().filter(doubt -> doubt.slip() != null).count();
            line(
                    text,
                    "  À vérifier      " + doubts.size()
                            + (doubts.size() == 1
                                    ? " valeur surprenante gardée, dont "
                                    : " valeurs surprenantes gardées, dont ")
                            + slips + (slips < 2 ? " erreur d’unité probable" : " erreurs d’unité probables")
                            + ", voir les retours");
        }
    }

    private static void changes(StringBuilder text, Publication publication) {
        ChangeCounts changes = publication.changes();
        if (!changes.isEmpty()) {
            line(
                    text,
                    "  Changements     " + changes.added() + " chiffres nouveaux, " + changes.modified() + " modifiés, "
                            + changes.removed() + " retirés depuis la publication précédente");
        }
    }

    private void missing(StringBuilder text, Counts counts) {
        List<String> missing = counts.mostMissing(files.populations(), MISSING_SHOWN);
        if (!missing.isEmpty()) {
            line(text, "  Il manque le plus (EPCI sans aucun chiffre, par population) :");
            missing.forEach(one -> line(text, "                  " + one));
        }
    }

    private static void troubled(StringBuilder text, List<Understood> understood) {
        understood.stream()
                .filter(one -> one.blocking() + one.errors() > 0)
                .limit(SUBMISSIONS_SHOWN)
                .forEach(one -> line(
                        text,
                        "  À corriger      " + one.submission().path() + " : " + one.blocking() + " bloquant(s), "
                                + one.errors() + " erreur(s), voir retours/"
                                + one.submission().id()));
    }

    private static void told(StringBuilder text, List<Finding> findings) {
        findings.stream().limit(FINDINGS_SHOWN).forEach(found -> line(text, "  Dépôt           " + found.message()));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
