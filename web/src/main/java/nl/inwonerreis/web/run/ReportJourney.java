package nl.inwonerreis.web.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.inwonerreis.simulator.compare.Comparer;
import nl.inwonerreis.simulator.compare.Comparison;
import nl.inwonerreis.simulator.engine.EndlessLoopException;
import nl.inwonerreis.simulator.engine.Simulation;
import nl.inwonerreis.simulator.experiment.ExperimentListener;
import nl.inwonerreis.simulator.experiment.ExperimentPlan;
import nl.inwonerreis.simulator.experiment.ExperimentPlan.Replications;
import nl.inwonerreis.simulator.experiment.ExperimentRunner;
import nl.inwonerreis.simulator.experiment.ReplicatedResult;
import nl.inwonerreis.simulator.experiment.RowId;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.PageData;
import nl.inwonerreis.web.report.PageData.ResultState;
import nl.inwonerreis.web.report.PaperData;

/**
 * Simulates the situations of a journey for a report: alike, as {@link CompareJourney} does. With a
 * precision all have as many replications as the one that needs most.
 */
public final class ReportJourney implements JourneyReporter {

  private final String version;

  /** Makes a reporter; {@code version} is that of the product, for the results. */
  public ReportJourney(String version) {
    this.version = version;
  }

  @Override
  public Reported report(ReportOrder order, RunProgress progress) throws IOException {
    List<PreparedRun> prepared = new ArrayList<>();
    List<PreparedRun.Ready> ready = new ArrayList<>();
    List<CheckedFile> files = new ArrayList<>();
    for (JourneyFiles situation : order.situations()) {
      PreparedRun one = PreparedRun.of(version, situation, order.settings(), order.aim());
      prepared.add(one);
      files.addAll(one.files());
      if (one.ready() != null) {
        ready.add(one.ready());
      }
    }
    if (ready.size() < prepared.size()) {
      return Reported.refused(files);
    }
    List<CheckedFile> unequal = UnequalRuns.find(order.situations(), ready);
    if (!unequal.isEmpty()) {
      return Reported.refused(unequal);
    }
    List<ReplicatedResult> results;
    try {
      results = run(order, ready, progress);
    } catch (EndlessLoop endless) {
      return Reported.refused(List.of(endless.file));
    }
    return new Reported(data(order, prepared, results), files);
  }

  /** A situation goes round without time passing. */
  private static final class EndlessLoop extends Exception {

    private static final long serialVersionUID = 1;

    private final transient CheckedFile file;

    EndlessLoop(CheckedFile file, EndlessLoopException cause) {
      super(cause);
      this.file = file;
    }
  }

  private static List<ReplicatedResult> run(
      ReportOrder order, List<PreparedRun.Ready> ready, RunProgress progress) throws EndlessLoop {
    List<ExperimentPlan> plans = CompareJourney.alike(ready, progress);
    List<ReplicatedResult> results = new ArrayList<>();
    int most = 0;
    for (int s = 0; s < ready.size(); s++) {
      Replications asked = plans.get(0).replications();
      Double precision = asked.precision();
      Replications replications =
          precision == null || most == 0 ? asked : Replications.until(precision, asked.row(), most);
      results.add(run(order, ready, plans.get(s), s, replications, progress));
      most = Math.max(most, replications(results.get(s)));
    }
    for (int s = 0; s < ready.size(); s++) {
      if (replications(results.get(s)) < most) {
        Replications all = Replications.fixed(most);
        results.set(s, run(order, ready, plans.get(s), s, all, progress));
      }
    }
    return results;
  }

  private static int replications(ReplicatedResult result) {
    return result.result().facts().replications();
  }

  private static ReplicatedResult run(
      ReportOrder order,
      List<PreparedRun.Ready> ready,
      ExperimentPlan plan,
      int situation,
      Replications replications,
      RunProgress progress)
      throws EndlessLoop {
    PreparedRun.Ready one = ready.get(situation);
    double warmUp = plan.warmUp() == null ? 0 : plan.warmUp();
    ExperimentListener listener = CompareJourney.listener(progress, situation, ready.size());
    try {
      return new ExperimentRunner(order.threads())
          .runReplicated(
              plan.with(warmUp, replications),
              new Simulation(one.plan()),
              listener,
              progress::isStopped)
          .orElseThrow(CancellationException::new);
    } catch (EndlessLoopException endless) {
      throw new EndlessLoop(one.file().file(List.of(SimulateJourney.finding(endless))), endless);
    }
  }

  private static PaperData data(
      ReportOrder order, List<PreparedRun> prepared, List<ReplicatedResult> results)
      throws IOException {
    List<PageData> pages = new ArrayList<>();
    for (int s = 0; s < prepared.size(); s++) {
      pages.add(page(order.situations().get(s), prepared.get(s), results.get(s)));
    }
    Comparison comparison =
        results.size() == 1
            ? null
            : Comparer.compare(results.get(0), results.subList(1, results.size()));
    Aim aim = order.aim();
    return new PaperData(
        pages,
        comparison,
        aim == null ? null : aim.precision(),
        aim == null ? RowId.MEAN_LEAD_TIME : aim.row(),
        ReadFiles.of(order.situations()),
        order.made(),
        command(order, prepared.get(0), results.get(0)));
  }

  private static PageData page(
      JourneyFiles files, PreparedRun prepared, ReplicatedResult replicated) throws IOException {
    PreparedRun.Ready ready = prepared.ready();
    if (ready == null) {
      throw new IllegalStateException("What is refused is not run.");
    }
    return new PageData(
        files.folder().getFileName() == null ? "" : files.folder().getFileName().toString(),
        files.folder(),
        replicated.result().facts().scenario(),
        prepared.journey(),
        prepared.library(),
        prepared.scenario(),
        ready.outline(),
        prepared.files(),
        replicated
            .result()
            .beside(MeasuredFiles.read(files.folder(), prepared.library()).measured()),
        ResultState.CURRENT);
  }

  /** Where the scenario names no first day it is that of today: another day gives another one. */
  private static String command(
      ReportOrder order, PreparedRun prepared, ReplicatedResult replicated) {
    boolean stated = prepared.scenario() != null && prepared.scenario().run().start() != null;
    String start = replicated.result().facts().start();
    return stated ? order.command() : order.command() + " --set /start=" + start;
  }
}
