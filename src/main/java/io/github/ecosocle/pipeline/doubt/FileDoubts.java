package io.github.ecosocle.pipeline.doubt;

import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.scrutiny.Tolerances;
import io.github.ecosocle.pipeline.setting.JobFiles;
import io.github.ecosocle.settle.Settlement;
import io.github.ecosocle.settle.Settling;
import io.github.ecosocle.settle.plausibility.Doubt;
import io.github.ecosocle.settle.plausibility.Plausibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Adds to the findings of a file about to be sent what the night would doubt of it, beside the figures now published. */
public final class FileDoubts {
    private final JobFiles files;

    public FileDoubts(JobFiles files) {
        this.files = files;
    }

    /** @param latest the current release of the job; without one, the file is compared with itself */
    public void addTo(NormalisedSubmission checked, Path latest) throws IOException {
        LocalDate day = checked.depositDate().isEmpty()
                ? checked.submission().firstSeen()
                : LocalDate.parse(checked.depositDate());
        Settling settling = new Settling(files.catalogue(), files.territories(), files.job());
        settling.add(checked.submission(), checked.observations(), Math.toIntExact(day.toEpochDay()), false);
        Settlement settlement = settling.settle();
        if (Files.isDirectory(latest)) {
            new PublishedValues(files.catalogue(), settlement.cube()).add(latest.toRealPath());
        }
        Tolerances tolerances = files.job().tolerances();
        List<Doubt> doubts = new Plausibility(files.catalogue(), files.territories(), files.populations(), tolerances)
                .doubts(settlement);
        new LateFindings(files.catalogue(), tolerances.sourceGapPercent(), doubts, Map.of()).addTo(checked, 0);
    }
}
