package io.github.ecosocle.command;

import io.github.ecosocle.pipeline.night.NightResult;
import io.github.ecosocle.pipeline.night.NightRun;
import io.github.ecosocle.pipeline.night.Rehearsal;
import io.github.ecosocle.pipeline.reading.PlayedExamples;
import io.github.ecosocle.pipeline.setting.JobFiles;
import io.github.ecosocle.pipeline.setting.Progress;
import io.github.ecosocle.pipeline.setting.Settings;
import io.github.ecosocle.pipeline.step.SpringLauncher;
import java.io.PrintWriter;

/** Runs one job once and turns its ending into an exit code. */
final class Nightly {
    private Nightly() {}

    static int run(Settings settings, String job, boolean strict, boolean dryRun, PrintWriter out) {
        JobFiles files = JobFiles.read(settings.jobs(), job, settings.version());
        PlayedExamples.play(files);
        Progress progress = new Progress(out, settings.clock());
        NightResult result = dryRun
                ? new Rehearsal(settings, files, Programme.formats()).run()
                : new NightRun(settings, files, Programme.formats(), progress, new SpringLauncher()).run();
        out.print(result.summary());
        if (result.ending() == NightResult.Ending.ALREADY_DONE) {
            out.println();
        }
        out.flush();
        if (result.ending() == NightResult.Ending.STOPPED) {
            return ExitCode.STOPPED;
        }
        return strict && result.refused() ? ExitCode.REFUSED_WHEN_STRICT : ExitCode.DONE;
    }
}
