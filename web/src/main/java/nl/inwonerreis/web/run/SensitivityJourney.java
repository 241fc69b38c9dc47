package nl.inwonerreis.web.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.engine.EndlessLoopException;
import nl.inwonerreis.simulator.engine.Simulation;
import nl.inwonerreis.simulator.experiment.ExperimentPlan;
import nl.inwonerreis.simulator.experiment.ExperimentRunner;
import nl.inwonerreis.simulator.observe.Replication;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.report.CheckedFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an outcome rests on: reads the scenarios, finds how long and how often to run within
 * the budget, and varies. All runs have the same seed, so that what differs is the number varied.
 */
public final class SensitivityJourney implements JourneySensitivity {

  private final String version;

  /** Makes one; {@code version} is that of the product, for the results. */
  public SensitivityJourney(String version) {
    this.version = version;
  }

  /** The scenarios, read, with the warm-up of all. */
  private record Opened(List<PreparedRun> prepared, List<PreparedRun.Ready> ready, double warmUp) {}

  @Override
  public Varied vary(SensitivityOrder order, RunProgress progress) throws IOException {
    List<CheckedFile> refused = new ArrayList<>();
    Opened stated = open(order, order.settings(), null, refused, progress);
    if (stated == null) {
      return Varied.refused(refused);
    }
    PreparedRun.Ready first = stated.ready.get(0);
    double events;
    try {
      events = events(first, progress);
    } catch (EndlessLoopException endless) {
      return Varied.refused(List.of(first.file().file(List.of(SimulateJourney.finding(endless)))));
    }
    List<VariedRuns> runs = runs(order, stated);
    ExperimentPlan plan = first.experiment();
    SensitivityBudget budget =
        SensitivityBudget.of(
            runs.get(0).scenario().varied().size(),
            runs.size(),
            events,
            plan.duration(),
            stated.warmUp,
            order.isLengthChosen() || plan.untilLastResident(),
            plan.replications().least());
    if (budget.duration() < plan.duration()) {
      Opened shorter = open(order, shorter(order, budget), stated.warmUp, refused, progress);
      if (shorter == null) {
        return Varied.refused(refused);
      }
      runs = runs(order, shorter);
    }
    return varied(order, stated, runs, budget, progress);
  }

  private static Varied varied(
      SensitivityOrder order,
      Opened opened,
      List<VariedRuns> runs,
      SensitivityBudget budget,
      RunProgress progress) {
    PreparedRun.Ready first = opened.ready.get(0);
    ExperimentPlan plan = first.experiment();
    Variation variation =
        new Variation(order, runs, budget, plan.origin().seed(), plan.duration(), progress);
    String missing = variation.missing();
    if (missing != null) {
      return Varied.refused(List.of(first.file().file(List.of(finding(missing, order)))));
    }
    List<String> names =
        opened.ready.stream().map(r -> r.experiment().origin().scenario()).toList();
    return new Varied(
        variation.find(names),
        first.checked().journey(),
        first.outline(),
        opened.prepared.get(0).files());
  }

  private static Finding finding(String missing, SensitivityOrder order) {
    String id = order.headline().id();
    boolean nothing = missing.equals(Variation.NOTHING);
    return new Finding(
        "sensitivity-" + missing,
        Severity.ERROR,
        null,
        0,
        null,
        nothing
            ? new Text(
                "Er is niets om te variëren: geen enkel getal is een aanname of een schatting.",
                "There is nothing to vary: no number is an assumption or an estimate.")
            : new Text(
                "De uitkomst '" + id + "' heeft geen waarde in deze situatie.",
                "The outcome '" + id + "' has no value in this scenario."),
        nothing
            ? new Text(
                "Geef getallen die niet zeker zijn een bron van de soort aanname of schatting.",
                "Give numbers that are not sure a source of kind assumption or estimate.")
            : new Text(
                "Kies een andere uitkomst met --metric, zoals helped.",
                "Choose another outcome with --metric, such as helped."));
  }

  private @Nullable Opened open(
      SensitivityOrder order,
      List<SimulationOrder.Setting> settings,
      @Nullable Double known,
      List<CheckedFile> refused,
      RunProgress progress)
      throws IOException {
    List<PreparedRun> prepared = new ArrayList<>();
    List<PreparedRun.Ready> ready = new ArrayList<>();
    for (JourneyFiles situation : order.situations()) {
      PreparedRun one = PreparedRun.of(version, situation, settings, null);
      prepared.add(one);
      if (one.ready() != null) {
        ready.add(one.ready());
      }
    }
    if (ready.size() < prepared.size()) {
      prepared.forEach(one -> refused.addAll(one.files()));
      return null;
    }
    refused.addAll(UnequalRuns.find(order.situations(), ready));
    if (!refused.isEmpty()) {
      return null;
    }
    double warmUp = known == null ? 0 : known;
    for (PreparedRun.Ready one : known == null ? ready : List.<PreparedRun.Ready>of()) {
      ExperimentPlan plan =
          ExperimentRunner.settled(
                  one.experiment(), new Simulation(one.plan()), progress::isStopped)
              .orElseThrow(CancellationException::new);
      warmUp = Math.max(warmUp, plan.warmUp() == null ? 0 : plan.warmUp());
    }
    return new Opened(prepared, ready, warmUp);
  }

  private static List<SimulationOrder.Setting> shorter(
      SensitivityOrder order, SensitivityBudget budget) {
    List<SimulationOrder.Setting> settings = new ArrayList<>(order.settings());
    long seconds = Math.round(budget.duration());
    settings.add(new SimulationOrder.Setting("/duration", "PT" + seconds + "S"));
    return settings;
  }

  private static List<VariedRuns> runs(SensitivityOrder order, Opened opened) throws IOException {
    List<VariedRuns> runs = new ArrayList<>();
    for (int s = 0; s < opened.ready.size(); s++) {
      PreparedRun prepared = opened.prepared.get(s);
      if (prepared.library() != null) {
        runs.add(
            VariedRuns.of(
                order.situations().get(s), opened.ready.get(s), prepared.library(), opened.warmUp));
      }
    }
    return runs;
  }

  private static double events(PreparedRun.Ready ready, RunProgress progress) {
    EventCount count = new EventCount();
    Replication.Facts facts = new Simulation(ready.plan()).run(0, count, progress::isStopped);
    if (facts.stopped()) {
      throw new CancellationException();
    }
    return count.events();
  }

  /** Positions by pointer of a point. */
  static Map<String, Double> positions(List<String> pointers, double[] point) {
    Map<String, Double> positions = new TreeMap<>();
    for (int i = 0; i < point.length; i++) {
      positions.put(pointers.get(i), point[i]);
    }
    return positions;
  }
}
