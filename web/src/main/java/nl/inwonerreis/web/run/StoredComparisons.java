package nl.inwonerreis.web.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import nl.inwonerreis.simulator.compare.Comparison;
import nl.inwonerreis.simulator.experiment.ExperimentPlan.Origin;
import nl.inwonerreis.web.library.ComparisonFiles;
import nl.inwonerreis.web.library.Situation;
import nl.inwonerreis.web.report.ComparisonFile;
import nl.inwonerreis.web.report.PageData.ResultState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The comparisons kept with each journey, and whether they are of the models of now. */
public final class StoredComparisons {

  private static final Logger LOG = LoggerFactory.getLogger(StoredComparisons.class);

  private final OpenJourneys journeys;
  private final String version;

  /** Makes the room; {@code version} is that of the product. */
  public StoredComparisons(OpenJourneys journeys, String version) {
    this.journeys = journeys;
    this.version = version;
  }

  /** A comparison with what it stands for. */
  public record Stored(Comparison comparison, ResultState state) {}

  /** A comparison that was just kept. */
  record Kept(String id, Path file) {
    void remove() throws IOException {
      Files.deleteIfExists(file);
    }
  }

  /** Keeps what pages show of a comparison; {@code model} is from before it was calculated. */
  Kept keep(Path folder, List<Situation> situations, Comparison comparison, String model)
      throws IOException {
    ComparisonFiles.Kept kept =
        ComparisonFiles.keep(
            folder,
            key(situations),
            model,
            out -> {
              Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
              ComparisonFile.write(comparison, writer);
              writer.flush();
            });
    return new Kept(kept.situations() + "-" + kept.moment(), kept.file());
  }

  /**
   * Finds the newest comparison of the models of now, else the newest of all that can be read; one
   * that cannot be read stands in nobody's way.
   */
  public Optional<Stored> find(Path folder, List<Situation> situations) throws IOException {
    String now = model(folder, situations);
    List<ComparisonFiles.Kept> all = ComparisonFiles.list(folder, key(situations));
    Optional<Stored> current =
        first(all.stream().filter(kept -> kept.isOf(now)).toList(), ResultState.CURRENT);
    return current.isPresent()
        ? current
        : first(all.stream().filter(kept -> !kept.isOf(now)).toList(), ResultState.OUTDATED);
  }

  private static Optional<Stored> first(List<ComparisonFiles.Kept> all, ResultState state) {
    for (ComparisonFiles.Kept kept : all) {
      try (InputStream in =
          new GZIPInputStream(new BufferedInputStream(Files.newInputStream(kept.file())))) {
        return Optional.of(new Stored(ComparisonFile.read(in), state));
      } catch (IOException unreadable) {
        LOG.warn("A comparison cannot be read: {}", kept.moment());
      }
    }
    return Optional.empty();
  }

  /** Returns the hash of all that a comparison depends on; another hash is another comparison. */
  String model(Path folder, List<Situation> situations) throws IOException {
    StringBuilder model = new StringBuilder(version);
    for (Situation situation : situations) {
      Opened opened = journeys.open(folder, situation, List.of());
      PreparedRun.Ready ready = opened.prepared().ready();
      model.append('\n').append(opened.surroundings());
      if (ready != null) {
        Origin origin = ready.experiment().origin();
        model.append(' ').append(origin.journeyHash()).append(' ').append(origin.scenarioHash());
        model.append(' ').append(origin.start());
      }
    }
    return Sha256.of(model.toString());
  }

  private static String key(List<Situation> situations) {
    return Sha256.of(new RunSubject(situations).id());
  }
}
