package nl.inwonerreis.simulator.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.observe.Replication.Facts;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.result.Result.DropOffCell;
import nl.inwonerreis.simulator.result.Result.RunFacts;
import nl.inwonerreis.simulator.statistics.Cell;
import nl.inwonerreis.simulator.statistics.RunSummary;
import nl.inwonerreis.simulator.statistics.Tally;

/** The replications so far, merged in order of their numbers, and the result that they give. */
final class Merged {

  private final ExperimentPlan plan;
  private final double warmUp;
  final RunTable table = new RunTable();
  private final LeadTimeCurves curves;
  private final PoolWeeks weeks;
  private final long[][] switches;
  private final Tally horizon = new Tally();
  final long[] stuck;
  long lostMessages;
  long arrived;

  /** Starts with no replications; the plan has its warm-up. */
  Merged(ExperimentPlan plan) {
    this.plan = plan;
    this.warmUp = Objects.requireNonNull(plan.warmUp(), "no warm-up");
    RunShape shape = plan.shape();
    this.curves = new LeadTimeCurves(shape);
    this.weeks = new PoolWeeks(shape.pools());
    this.switches = new long[shape.channels().size()][shape.channels().size()];
    this.stuck = new long[shape.elements().size()];
  }

  void add(RunSummary run, Facts facts) {
    table.add(run.samples(), run.counts(), run.averages());
    curves.add(run.leadTimes());
    weeks.add(run.pools());
    for (int from = 0; from < switches.length; from++) {
      for (int to = 0; to < switches.length; to++) {
        switches[from][to] += run.switches()[from][to];
      }
    }
    horizon.add(facts.end());
    lostMessages += facts.lostMessages();
    arrived += run.arrived();
    for (int e = 0; e < Math.min(stuck.length, facts.stuck().length); e++) {
      stuck[e] += facts.stuck()[e];
    }
  }

  double warmUp() {
    return warmUp;
  }

  int replications() {
    return table.replications();
  }

  /** Returns how precise the number is that a precision is asked of; empty where it is absent. */
  Optional<Precision> precision() {
    return Precision.find(new Rows(table).make(), plan.replications().row());
  }

  Result result() {
    return result(Rows.Told.NOBODY);
  }

  ReplicatedResult replicated() {
    Map<RowId, double[]> values = new HashMap<>();
    Result result = result(values::put);
    return new ReplicatedResult(result, values);
  }

  private Result result(Rows.Told told) {
    Verdicts verdicts = new Verdicts(plan.measures().targets(), replications());
    List<Estimate> rows = verdicts.withTargets(new Rows(table, told).make());
    List<Finding> warnings = new ArrayList<>(plan.findings());
    warnings.addAll(new Warnings(plan, warmUp, this).all());
    return new Result(
        facts(),
        rows,
        List.copyOf(warnings),
        plan.defaults(),
        plan.numbers(),
        curves.curves(),
        weeks.weeks(),
        dropOffs(),
        switches(),
        verdicts.of(rows));
  }

  private RunFacts facts() {
    ExperimentPlan.Origin origin = plan.origin();
    return new RunFacts(
        origin.journey(),
        origin.scenario(),
        origin.version(),
        origin.start(),
        origin.seed(),
        replications(),
        horizon.mean(),
        warmUp,
        origin.journeyHash(),
        origin.scenarioHash(),
        origin.names());
  }

  private List<DropOffCell> dropOffs() {
    List<DropOffCell> cells = new ArrayList<>();
    for (Cell cell : table.counted()) {
      boolean whole = !cell.kind().isEmpty() && cell.channel().equals(Cell.ALL);
      boolean one = !cell.element().equals(Cell.ALL) && !cell.group().equals(Cell.ALL);
      if (cell.metric().equals("dropOff") && whole && one) {
        double mean = RunTable.tally(table.count(cell)).mean();
        cells.add(new DropOffCell(cell.element(), cell.kind(), cell.group(), mean));
      }
    }
    cells.sort(
        Comparator.comparing(DropOffCell::element)
            .thenComparing(DropOffCell::kind)
            .thenComparing(DropOffCell::group));
    return List.copyOf(cells);
  }

  private Map<String, Map<String, Double>> switches() {
    Map<String, Map<String, Double>> matrix = new TreeMap<>();
    List<String> channels = plan.shape().channels();
    for (int from = 0; from < switches.length; from++) {
      for (int to = 0; to < switches.length; to++) {
        if (switches[from][to] > 0) {
          matrix
              .computeIfAbsent(channels.get(from), c -> new TreeMap<>())
              .put(channels.get(to), (double) switches[from][to] / replications());
        }
      }
    }
    return matrix;
  }
}
