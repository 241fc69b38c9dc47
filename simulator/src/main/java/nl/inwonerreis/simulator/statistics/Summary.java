package nl.inwonerreis.simulator.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.DelayKind;
import org.jspecify.annotations.Nullable;

/** Makes the summary of a run from its cells. */
final class Summary {

  private static final String NO_KIND = "";

  private final RunStatistics run;
  private final Margins margins;
  private final Map<Cell, Double> averages = new LinkedHashMap<>();

  Summary(RunStatistics run) {
    this.run = run;
    this.margins = new Margins(run.shape);
  }

  RunSummary make() {
    people();
    outcomes();
    dropOffs();
    times();
    new VisitSummary(run, margins).add();
    for (int p = 0; p < run.pools.length; p++) {
      pool(run.shape.pools().get(p), run.pools[p]);
    }
    return new RunSummary(
        margins.samples,
        margins.counts,
        averages,
        leadTimes(),
        poolHours(),
        run.switches,
        run.everArrived);
  }

  private void people() {
    margins.counts("arrived", NO_KIND, run.arrived);
    margins.counts("inProgress", "start", run.atStart);
    margins.counts("inProgress", "end", run.now);
    double span = run.end - run.warmUp;
    if (span <= 0) {
      return;
    }
    double all = 0;
    for (int g = 0; g < run.groups; g++) {
      double area = run.inProgress[g].area(run.end);
      all += area;
      averages.put(cell("inProgress", Cell.ALL, run.shape.groups().get(g)), area / span);
    }
    averages.put(cell("inProgress", Cell.ALL, Cell.ALL), all / span);
  }

  private void outcomes() {
    margins.counts(RunSummary.ENDED, NO_KIND, Cell.ALL, grid(ResidentCell::ended), true);
    for (Outcome outcome : Outcome.values()) {
      double[] grid = grid(cell -> cell.ended[outcome.ordinal()]);
      if (outcome == Outcome.HELPED || outcome == Outcome.DROP_OFF) {
        margins.counts(outcome.id(), NO_KIND, Cell.ALL, grid, true);
      } else {
        margins.counts("otherwise", outcome.id(), Cell.ALL, grid, false);
      }
      String kind = outcome == Outcome.HELPED ? NO_KIND : outcome.id();
      margins.samples("leadTime", kind, Cell.ALL, samples(c -> c.leadTimes[outcome.ordinal()]));
    }
    margins.counts(
        "otherwise",
        NO_KIND,
        Cell.ALL,
        grid(
            cell ->
                cell.ended[Outcome.REFUSED.ordinal()]
                    + cell.ended[Outcome.REFERRED.ordinal()]
                    + cell.ended[Outcome.ELSEWHERE.ordinal()]),
        true);
  }

  private void dropOffs() {
    double[][] byKind = new double[ResidentCell.KINDS][run.residents.length];
    for (int e = 0; e < run.shape.elements().size(); e++) {
      double[] here = new double[run.residents.length];
      boolean any = false;
      for (DropOffKind kind : DropOffKind.values()) {
        int at = e * ResidentCell.KINDS + kind.ordinal();
        double[] grid = grid(cell -> cell.dropOff == null ? 0 : cell.dropOff[at]);
        if (Arrays.stream(grid).anyMatch(count -> count > 0)) {
          any = true;
          margins.counts("dropOff", kind.id(), run.shape.elements().get(e), grid, false);
          Margins.addTo(byKind[kind.ordinal()], grid);
          Margins.addTo(here, grid);
        }
      }
      if (any) {
        margins.counts("dropOff", NO_KIND, run.shape.elements().get(e), here, false);
      }
    }
    for (DropOffKind kind : DropOffKind.values()) {
      margins.counts("dropOff", kind.id(), Cell.ALL, byKind[kind.ordinal()], false);
    }
  }

  private void times() {
    times("waiting", NO_KIND, ResidentCell::waiting);
    times("paused", NO_KIND, ResidentCell::paused);
    times("handling", NO_KIND, ResidentCell::handling);
    times("delay", NO_KIND, ResidentCell::delay);
    for (DelayKind kind : DelayKind.values()) {
      times("delay", kind.id(), cell -> cell.delays(kind.ordinal()));
    }
    times("awaiting", NO_KIND, ResidentCell::awaiting);
    times("residentTime", NO_KIND, ResidentCell::residentTime);
    times("channelSwitches", NO_KIND, ResidentCell::channelSwitches);
    times("staffTime", NO_KIND, ResidentCell::staffTime);
    times("cost", NO_KIND, ResidentCell::cost);
  }

  private void times(String metric, String kind, Function<ResidentCell, Sample> of) {
    margins.samples(metric, kind, Cell.ALL, samples(of));
  }

  private void pool(String id, PoolClock pool) {
    margins.put(cell("overtime", id, Cell.ALL), pool.overtime, true);
    margins.put(cell("staffTime", id, Cell.ALL), pool.staffTime, true);
    margins.put(cell("cost", id, Cell.ALL), pool.cost, false);
    double duty = Arrays.stream(pool.onDuty).sum();
    if (duty > 0) {
      double working = Arrays.stream(pool.working).sum();
      averages.put(cell("utilisation", id, Cell.ALL), working / duty);
    }
    double seen = Arrays.stream(pool.seconds).sum();
    if (seen > 0) {
      double queueing = Arrays.stream(pool.queueing).sum();
      averages.put(cell("queueLength", id, Cell.ALL), queueing / seen);
    }
  }

  private @Nullable Sample[][] leadTimes() {
    @Nullable Sample[] grid = samples(cell -> cell.leadTimes[Outcome.HELPED.ordinal()]);
    @Nullable Sample[][] rows = new @Nullable Sample[run.groups][];
    Arrays.setAll(rows, g -> Arrays.copyOfRange(grid, g * run.columns, (g + 1) * run.columns));
    return rows;
  }

  private RunSummary.PoolHours[] poolHours() {
    RunSummary.PoolHours[] hours = new RunSummary.PoolHours[run.pools.length];
    for (int p = 0; p < hours.length; p++) {
      PoolClock pool = run.pools[p];
      hours[p] = new RunSummary.PoolHours(pool.seconds, pool.queueing, pool.working, pool.onDuty);
    }
    return hours;
  }

  private double[] grid(ToDoubleFunction<ResidentCell> of) {
    double[] grid = new double[run.residents.length];
    for (int i = 0; i < grid.length; i++) {
      ResidentCell cell = run.residents[i];
      grid[i] = cell == null ? 0 : of.applyAsDouble(cell);
    }
    return grid;
  }

  private @Nullable Sample[] samples(Function<ResidentCell, Sample> of) {
    @Nullable Sample[] grid = new @Nullable Sample[run.residents.length];
    for (int i = 0; i < grid.length; i++) {
      ResidentCell cell = run.residents[i];
      grid[i] = cell == null ? null : of.apply(cell);
    }
    return grid;
  }

  private static Cell cell(String metric, String element, String group) {
    return new Cell(metric, NO_KIND, element, group, Cell.ALL);
  }
}
