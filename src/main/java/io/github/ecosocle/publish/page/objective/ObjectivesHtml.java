package io.github.ecosocle.publish.page.objective;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.objective.Contract;
import io.github.ecosocle.domain.objective.ObjectiveFile;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.page.PageFrame;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.util.List;

/** Turns objectives into {@code objectifs.html}: what is promised, where it is, what is missing. Needs no script. */
public final class ObjectivesHtml implements ExportFormat {
    /** Before the front page, which lists it. */
    @Override
    public String name() {
        return "fiche-objectifs.html";
    }

    @Override
    public Stage stage() {
        return Stage.FRONT;
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        if (content.objectives().isEmpty()) {
            return;
        }
        Html body = new Html();
        for (ObjectiveFile file : content.objectives().files()) {
            tell(body, file, content);
        }
        findings(body, content);
        String known = "Situation connue le " + FrenchText.date(content.date()) + ".";
        new PageFrame(content.job().title(), "Où en sont les objectifs", known).write(staging, "objectifs.html", body);
    }

    private static void tell(Html body, ObjectiveFile file, ReleaseContent content) {
        body.heading(file.name(), file.title());
        body.paragraph(file.description());
        body.paragraph("Source des objectifs\u00a0: " + file.source() + ".");
        Contract contract = file.contract();
        if (contract != null) {
            new ContractSection(file.name(), contract, content).write(body);
        }
        file.trajectories().forEach(trajectory -> new PathSection(file.name(), trajectory, content).write(body));
    }

    private static void findings(Html body, ReleaseContent content) {
        List<Finding> findings = content.objectives().findings();
        if (findings.isEmpty()) {
            return;
        }
        MissingMembers members = new MissingMembers(content.territories());
        body.heading("constats", "Ce qui empêche d’en dire plus");
        body.markup("<ul>\n");
        findings.forEach(finding -> body.element("li", members.named(finding.message())));
        body.markup("</ul>\n");
    }
}
