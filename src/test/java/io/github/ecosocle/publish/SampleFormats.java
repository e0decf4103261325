package io.github.ecosocle.publish;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.change.ChangesCsv;
import io.github.ecosocle.publish.format.CouvertureCsv;
import io.github.ecosocle.publish.format.IndicateursCsv;
import io.github.ecosocle.publish.format.geo.NewestLayers;
import io.github.ecosocle.publish.format.json.IndicateursJson;
import io.github.ecosocle.publish.format.observation.ObservationsCsv;
import io.github.ecosocle.publish.format.parquet.IndicateursParquet;
import io.github.ecosocle.publish.format.portal.Ecospheres;
import io.github.ecosocle.publish.format.portal.Geo2france;
import io.github.ecosocle.publish.format.spreadsheet.ExcelCsv;
import io.github.ecosocle.publish.format.spreadsheet.IndicateursXlsx;
import io.github.ecosocle.publish.metadata.DatapackageJson;
import io.github.ecosocle.publish.metadata.ManifestJson;
import io.github.ecosocle.publish.page.IndexHtml;
import io.github.ecosocle.publish.page.PageStyle;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.territory.TerritoryPages;
import io.github.ecosocle.publish.worklist.ToCollectCsv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The real formats, and some that tests write with. */
public final class SampleFormats {
    private SampleFormats() {}

    public static List<ExportFormat> all() {
        return List.of(
                new ManifestJson(),
                new IndexHtml(),
                new PageStyle(),
                new TerritoryPages(),
                new DatapackageJson(),
                new ObservationsCsv(),
                new CouvertureCsv(),
                new ToCollectCsv(),
                new ChangesCsv(),
                new Ecospheres(),
                new Geo2france(),
                new ExcelCsv(),
                new NewestLayers(),
                new IndicateursJson(),
                new IndicateursXlsx(),
                new IndicateursParquet(),
                new IndicateursCsv());
    }

    public static List<ExportFormat> allAnd(ExportFormat other) {
        List<ExportFormat> formats = new ArrayList<>(all());
        formats.add(other);
        return formats;
    }

    /** A metadata file of this text, which may change without any data changing. */
    public static ExportFormat metadata(String text) {
        return new Written("metadonnees/fiche.txt", ExportFormat.Stage.METADATA, text);
    }

    /** Fails in the middle of its file, as a full disk would. */
    public static ExportFormat failing() {
        return new ExportFormat() {
            @Override
            public String name() {
                return "zzz";
            }

            @Override
            public void write(ReleaseContent content, Staging staging) throws IOException {
                try (StagedFile file = staging.create("donnees/moitie.csv")) {
                    file.write("a,b\n1".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("no space left");
                }
            }
        };
    }

    private record Written(String name, Stage stage, String text) implements ExportFormat {
        @Override
        public void write(ReleaseContent content, Staging staging) throws IOException {
            staging.write(name, text);
        }
    }
}
