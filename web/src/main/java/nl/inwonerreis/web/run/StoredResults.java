package nl.inwonerreis.web.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import nl.inwonerreis.simulator.experiment.ExperimentPlan.Origin;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.result.Result.RunFacts;
import nl.inwonerreis.web.library.ResultFiles;
import nl.inwonerreis.web.library.ResultFiles.Kept;
import nl.inwonerreis.web.library.Situation;
import nl.inwonerreis.web.report.JsonReport;
import nl.inwonerreis.web.report.PageData.ResultState;
import nl.inwonerreis.web.report.ResultLine;
import nl.inwonerreis.web.report.ResultReader;
import nl.inwonerreis.web.report.ResultSummary;
import nl.inwonerreis.web.run.SimulationOrder.Setting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The results kept with each journey, and whether they are of the model of now. A file that cannot
 * be read is told as such and stands in nobody's way.
 */
public final class StoredResults {

  private static final Logger LOG = LoggerFactory.getLogger(StoredResults.class);
  private static final int MOST_RESULTS = 12;
  private static final int MOST_SUMMARIES = 200;
  private static final int MOST_FACTS = 1000;
  private static final int BUFFER = 1 << 16;

  private final OpenJourneys journeys;
  private final String version;
  private final Map<Path, Result> results = newest(MOST_RESULTS);
  private final Map<Path, Result> summaries = newest(MOST_SUMMARIES);
  private final Map<Path, Optional<RunFacts>> facts = newest(MOST_FACTS);

  /** Makes the room; {@code version} is that of the product. */
  public StoredResults(OpenJourneys journeys, String version) {
    this.journeys = journeys;
    this.version = version;
  }

  /** A result with what it stands for. */
  public record Stored(String id, Result result, ResultState state) {}

  /** Keeps a result and returns its id. */
  String keep(Path folder, Situation situation, Result result, String surroundings)
      throws IOException {
    Kept kept =
        ResultFiles.keep(
            folder, situation.id(), result.facts().seed(), surroundings, out -> write(result, out));
    synchronized (results) {
      results.put(kept.file(), result);
    }
    summarise(kept, result);
    return kept.id();
  }

  private static void write(Result result, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new JsonReport().write(result, writer);
    writer.flush();
  }

  /** Makes the summary of a result; one that cannot be kept is made again the next time. */
  private Result summarise(Kept kept, Result result) {
    Result summary = ResultSummary.of(result);
    try {
      ResultFiles.keepSummary(kept, ResultSummary.KIND, out -> write(summary, out));
    } catch (IOException full) {
      LOG.warn("The summary of a result cannot be kept: {}", kept.id());
    }
    synchronized (summaries) {
      summaries.put(kept.file(), summary);
    }
    return summary;
  }

  /** Lists the results of a situation, the newest first. */
  public List<ResultLine> list(Path folder, Situation situation) throws IOException {
    List<ResultLine> lines = new ArrayList<>();
    for (Kept kept : ResultFiles.list(folder, situation.id())) {
      Optional<RunFacts> read = facts(kept);
      Integer replications = read.isPresent() ? read.get().replications() : null;
      boolean outdated = read.isEmpty() || !isCurrent(folder, situation, kept, read.get());
      lines.add(
          new ResultLine(
              kept.id(), situation.id(), kept.when(), kept.seed(), replications, outdated));
    }
    return lines;
  }

  /** Finds the newest result of the model of now, else the newest of all that can be read. */
  public Optional<Stored> findNewest(Path folder, Situation situation) throws IOException {
    return findNewest(folder, situation, this::read);
  }

  /** Finds the summary of the same result, without reading the result itself where it is kept. */
  public Optional<Stored> findNewestSummary(Path folder, Situation situation) throws IOException {
    return findNewest(folder, situation, this::readSummary);
  }

  /** How a result is read; empty where that cannot be done. */
  private interface Reading {
    Optional<Stored> of(Kept kept, ResultState state);
  }

  private Optional<Stored> findNewest(Path folder, Situation situation, Reading reading)
      throws IOException {
    List<Kept> outdated = new ArrayList<>();
    for (Kept kept : ResultFiles.list(folder, situation.id())) {
      Optional<RunFacts> read = facts(kept);
      if (read.isPresent() && isCurrent(folder, situation, kept, read.get())) {
        Optional<Stored> stored = reading.of(kept, ResultState.CURRENT);
        if (stored.isPresent()) {
          return stored;
        }
      } else if (read.isPresent()) {
        outdated.add(kept);
      }
    }
    for (Kept kept : outdated) {
      Optional<Stored> stored = reading.of(kept, ResultState.OUTDATED);
      if (stored.isPresent()) {
        return stored;
      }
    }
    return Optional.empty();
  }

  /** Returns whether there is a result, and of which model, without reading it whole. */
  public ResultState state(Path folder, Situation situation) throws IOException {
    ResultState state = ResultState.NONE;
    for (Kept kept : ResultFiles.list(folder, situation.id())) {
      Optional<RunFacts> read = facts(kept);
      if (read.isPresent()) {
        if (isCurrent(folder, situation, kept, read.get())) {
          return ResultState.CURRENT;
        }
        state = ResultState.OUTDATED;
      }
    }
    return state;
  }

  /** Finds a result by its id; one that cannot be read is not found. */
  public Optional<Stored> find(Path folder, Situation situation, String id) throws IOException {
    Optional<Kept> kept = ResultFiles.find(folder, situation.id(), id);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    Optional<RunFacts> read = facts(kept.get());
    boolean current = read.isPresent() && isCurrent(folder, situation, kept.get(), read.get());
    return read(kept.get(), current ? ResultState.CURRENT : ResultState.OUTDATED);
  }

  /** Opens the bytes of a result, as {@code simulate --format json} prints them. */
  public Optional<InputStream> open(Path folder, Situation situation, String id)
      throws IOException {
    Optional<Kept> kept = ResultFiles.find(folder, situation.id(), id);
    return kept.isEmpty() ? Optional.empty() : Optional.of(unpack(kept.get().file()));
  }

  /** Removes a result; returns false where it was not there. */
  public boolean delete(Path folder, Situation situation, String id) throws IOException {
    return ResultFiles.delete(folder, situation.id(), id);
  }

  /** A run may have been asked for with another seed, or another number of replications. */
  private boolean isCurrent(Path folder, Situation situation, Kept kept, RunFacts made)
      throws IOException {
    if (!made.version().equals(version)) {
      return false;
    }
    Setting seed = new Setting("/seed", Long.toString(made.seed()));
    Setting replications = new Setting("/replications", Integer.toString(made.replications()));
    for (List<Setting> settings :
        List.of(
            List.<Setting>of(),
            List.of(seed),
            List.of(replications),
            List.of(seed, replications))) {
      Opened now = journeys.open(folder, situation, settings);
      PreparedRun.Ready ready = now.prepared().ready();
      if (ready == null || !kept.isOf(now.surroundings())) {
        return false;
      }
      Origin origin = ready.experiment().origin();
      if (!origin.journeyHash().equals(made.journeyHash())) {
        return false;
      }
      if (origin.scenarioHash().equals(made.scenarioHash())) {
        return origin.start().equals(made.start());
      }
    }
    return false;
  }

  private Optional<RunFacts> facts(Kept kept) {
    synchronized (facts) {
      Optional<RunFacts> known = facts.get(kept.file());
      if (known != null) {
        return known;
      }
    }
    Optional<RunFacts> read;
    try (InputStream in = unpack(kept.file())) {
      read = Optional.of(ResultReader.readFacts(in));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException unreadable) {
      LOG.warn("A result cannot be read: {}", kept.id());
      read = Optional.empty();
    }
    synchronized (facts) {
      facts.put(kept.file(), read);
    }
    return read;
  }

  private Optional<Stored> read(Kept kept, ResultState state) {
    synchronized (results) {
      Result known = results.get(kept.file());
      if (known != null) {
        return Optional.of(new Stored(kept.id(), known, state));
      }
    }
    try (InputStream in = unpack(kept.file())) {
      Result result = ResultReader.read(in);
      synchronized (results) {
        results.put(kept.file(), result);
      }
      return Optional.of(new Stored(kept.id(), result, state));
    } catch (IOException unreadable) {
      LOG.warn("A result cannot be read: {}", kept.id());
      synchronized (facts) {
        facts.put(kept.file(), Optional.empty());
      }
      return Optional.empty();
    }
  }

  private Optional<Stored> readSummary(Kept kept, ResultState state) {
    synchronized (summaries) {
      Result known = summaries.get(kept.file());
      if (known != null) {
        return Optional.of(new Stored(kept.id(), known, state));
      }
    }
    try (InputStream in = unpack(ResultFiles.summary(kept, ResultSummary.KIND))) {
      Result summary = ResultReader.read(in);
      synchronized (summaries) {
        summaries.put(kept.file(), summary);
      }
      return Optional.of(new Stored(kept.id(), summary, state));
    } catch (IOException missing) {
      return read(kept, state)
          .map(whole -> new Stored(kept.id(), summarise(kept, whole.result()), state));
    }
  }

  private static InputStream unpack(Path file) throws IOException {
    return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER), BUFFER);
  }

  /** Makes a map that keeps what was used last. */
  private static <V> Map<Path, V> newest(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<Path, V> eldest) {
        return size() > most;
      }
    };
  }
}
