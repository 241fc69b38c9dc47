package nl.inwonerreis.web.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.simulator.compare.Comparison;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.library.Situation;

/** What a run does: simulates one situation or compares several, and keeps what comes out. */
public final class RunWork {

  /** Compares without looking for the best, for which this would matter. */
  private static final double CONFIDENCE = 0.95;

  private final JourneySimulator simulator;
  private final JourneyComparer comparer;
  private final OpenJourneys journeys;
  private final StoredResults results;
  private final StoredComparisons comparisons;
  private final int threads;

  /** Makes the work; a run uses this many threads. */
  public RunWork(
      JourneySimulator simulator,
      JourneyComparer comparer,
      OpenJourneys journeys,
      StoredResults results,
      StoredComparisons comparisons,
      int threads) {
    this.simulator = simulator;
    this.comparer = comparer;
    this.journeys = journeys;
    this.results = results;
    this.comparisons = comparisons;
    this.threads = threads;
  }

  /**
   * Calculates and ends the run, done or refused.
   *
   * @throws java.util.concurrent.CancellationException when the run was stopped
   */
  void calculate(LiveRun run) throws IOException {
    if (run.subject().isComparison()) {
      compare(run);
    } else {
      simulate(run);
    }
  }

  private void simulate(LiveRun run) throws IOException {
    Situation situation = run.subject().first();
    Opened opened = journeys.open(run.folder(), situation, run.settings());
    JourneyFiles files = opened.files();
    if (files == null) {
      run.refused(opened.prepared().files());
      return;
    }
    Simulated simulated =
        simulator.simulate(new SimulationOrder(files, run.settings(), null, threads, null), run);
    Result result = simulated.result();
    if (result == null) {
      run.refused(simulated.files());
    } else if (!run.isStopped()) {
      String id = results.keep(run.folder(), situation, result, opened.surroundings());
      // A run that was stopped while its result was being kept has none.
      if (!run.done(id)) {
        results.delete(run.folder(), situation, id);
      }
    }
  }

  private void compare(LiveRun run) throws IOException {
    List<Situation> situations = run.subject().situations();
    List<JourneyFiles> files = new ArrayList<>();
    for (Situation situation : situations) {
      Opened opened = journeys.open(run.folder(), situation, run.settings());
      JourneyFiles found = opened.files();
      if (found == null) {
        run.refused(opened.prepared().files());
        return;
      }
      files.add(found);
    }
    String model = comparisons.model(run.folder(), situations);
    Compared compared =
        comparer.compare(new CompareOrder(files, run.settings(), threads, null, CONFIDENCE), run);
    Comparison comparison = compared.comparison();
    if (comparison == null) {
      run.refused(compared.files());
    } else if (!run.isStopped()) {
      StoredComparisons.Kept kept = comparisons.keep(run.folder(), situations, comparison, model);
      if (!run.done(kept.id())) {
        kept.remove();
      }
    }
  }
}
