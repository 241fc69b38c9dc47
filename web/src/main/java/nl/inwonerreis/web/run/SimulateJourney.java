package nl.inwonerreis.web.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.engine.EndlessLoopException;
import nl.inwonerreis.simulator.engine.Simulation;
import nl.inwonerreis.simulator.experiment.ExperimentListener;
import nl.inwonerreis.simulator.experiment.ExperimentRunner;
import nl.inwonerreis.simulator.json.MeasuredReading;
import nl.inwonerreis.simulator.log.EventLogFile;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.report.CheckedFile;
import org.jspecify.annotations.Nullable;

/** Simulates a journey: from files to plan to result; stops where something is refused. */
public final class SimulateJourney implements JourneySimulator {

  private final String version;

  /** Makes a simulator; {@code version} is that of the product, for the result. */
  public SimulateJourney(String version) {
    this.version = version;
  }

  @Override
  public Simulated simulate(SimulationOrder order, RunProgress progress) throws IOException {
    PreparedRun prepared = PreparedRun.of(version, order.files(), order.settings(), order.aim());
    PreparedRun.Ready ready = prepared.ready();
    if (ready == null) {
      return new Simulated(null, prepared.files());
    }
    try {
      Result result = run(ready, order.threads(), order.log(), progress);
      MeasuredReading measured = MeasuredFiles.read(order.files().folder(), prepared.library());
      List<CheckedFile> files = new ArrayList<>(prepared.files());
      files.addAll(MeasuredFiles.files(measured));
      return new Simulated(result.beside(measured.measured()), ready.outline(), files);
    } catch (EndlessLoopException endless) {
      return new Simulated(null, List.of(ready.file().file(List.of(finding(endless)))));
    }
  }

  static Finding finding(EndlessLoopException endless) {
    return Finding.of(
        "endless-loop",
        Severity.ERROR,
        endless.element(),
        0,
        new Text(
            "Een inwoner gaat hier meer dan 10.000 keer rond zonder dat er tijd voorbijgaat.",
            "A resident goes round here more than 10,000 times without time passing."),
        new Text(
            "Geef een stap in deze lus een duur, of een uitweg met een kans boven 0.",
            "Give a step of this loop a duration, or a way out with a probability above 0."));
  }

  private static Result run(
      PreparedRun.Ready ready, int threads, SimulationOrder.@Nullable Log log, RunProgress progress)
      throws IOException {
    ExperimentRunner runner = new ExperimentRunner(threads);
    Simulation simulation = new Simulation(ready.plan());
    ExperimentListener listener = listener(progress);
    if (log == null) {
      return finished(runner.run(ready.experiment(), simulation, listener, progress::isStopped));
    }
    String name = ready.experiment().origin().scenario();
    try (EventLogFile file =
        new EventLogFile(log.file(), log.form(), name, ready.start(), ready.plan().shape())) {
      Result result =
          finished(
              runner.run(
                  ready.experiment(),
                  simulation,
                  file::replication,
                  listener,
                  progress::isStopped));
      file.commit();
      return result;
    }
  }

  private static ExperimentListener listener(RunProgress progress) {
    return new ExperimentListener() {
      @Override
      public void progress(int done, int of) {
        progress.finished(done, of);
      }

      @Override
      public void provisional(Supplier<Result> soFar) {
        progress.provisional(soFar);
      }
    };
  }

  private static Result finished(Optional<Result> result) {
    return result.orElseThrow(CancellationException::new);
  }
}
