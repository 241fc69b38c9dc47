package nl.inwonerreis.simulator.statistics;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.simulator.observe.DelayKind;
import org.jspecify.annotations.Nullable;

/** Adds the rows of visits: per element, and counts of all elements together. */
final class VisitSummary {

  private static final String NO_KIND = "";

  private final RunStatistics run;
  private final Margins margins;
  private final int size;
  private final double[] visits;
  private final double[] joined;
  private final double[] impatient;
  private final double[] left;
  private final double[][] leftByKind;

  VisitSummary(RunStatistics run, Margins margins) {
    this.run = run;
    this.margins = margins;
    this.size = run.groups * run.columns;
    this.visits = new double[size];
    this.joined = new double[size];
    this.impatient = new double[size];
    this.left = new double[size];
    this.leftByKind = new double[DropOffKind.values().length][size];
  }

  void add() {
    for (int e = 0; e < run.shape.elements().size(); e++) {
      String id = run.shape.elements().get(e);
      @Nullable VisitCell[] cells = Arrays.copyOfRange(run.visits, e * size, (e + 1) * size);
      if (Arrays.stream(cells).anyMatch(cell -> cell != null)) {
        counts(id, cells);
        samples(id, cells);
      }
      VisitCell work = run.otherWork[e];
      if (work != null) {
        otherWork(id, work);
      }
    }
    margins.counts("visits", NO_KIND, Cell.ALL, visits, true);
    margins.counts(RunSummary.JOINED, NO_KIND, Cell.ALL, joined, true);
    margins.counts("abandoned", NO_KIND, Cell.ALL, impatient, true);
    margins.counts("left", NO_KIND, Cell.ALL, left, true);
    for (DropOffKind kind : DropOffKind.values()) {
      margins.counts("left", kind.id(), Cell.ALL, leftByKind[kind.ordinal()], false);
    }
  }

  private void counts(String id, @Nullable VisitCell[] cells) {
    count("visits", id, cells, cell -> cell.visits, visits);
    count(RunSummary.JOINED, id, cells, cell -> cell.joined, joined);
    count("abandoned", id, cells, cell -> cell.impatient, impatient);
    double[] all = new double[size];
    for (DropOffKind kind : DropOffKind.values()) {
      int k = kind.ordinal();
      double[] grid = grid(cells, cell -> cell.left == null ? 0 : cell.left[k]);
      margins.counts("left", kind.id(), id, grid, false);
      Margins.addTo(leftByKind[k], grid);
      Margins.addTo(all, grid);
    }
    margins.counts("left", NO_KIND, id, all, false);
    Margins.addTo(left, all);
  }

  private void count(
      String metric,
      String id,
      @Nullable VisitCell[] cells,
      ToDoubleFunction<VisitCell> of,
      double[] total) {
    double[] grid = grid(cells, of);
    margins.counts(metric, NO_KIND, id, grid, false);
    Margins.addTo(total, grid);
  }

  private void samples(String id, @Nullable VisitCell[] cells) {
    margins.samples("waiting", NO_KIND, id, of(cells, VisitCell::waiting));
    margins.samples("handling", NO_KIND, id, of(cells, cell -> cell.handling));
    margins.samples("paused", NO_KIND, id, of(cells, VisitCell::paused));
    margins.samples("staffTime", NO_KIND, id, of(cells, VisitCell::staffTime));
    margins.samples("cost", NO_KIND, id, of(cells, VisitCell::cost));
    margins.samples("awaiting", NO_KIND, id, of(cells, cell -> cell.awaiting));
    margins.samples("delay", NO_KIND, id, of(cells, cell -> cell.delay));
    for (DelayKind kind : DelayKind.values()) {
      margins.samples("delay", kind.id(), id, of(cells, cell -> cell.delays[kind.ordinal()]));
    }
  }

  private void otherWork(String id, VisitCell work) {
    if (work.staffTime().n() > 0) {
      margins.samples.put(cell("staffTime", id), work.staffTime().summary());
      margins.samples.put(cell("cost", id), work.cost().summary());
    }
  }

  private double[] grid(@Nullable VisitCell[] cells, ToDoubleFunction<VisitCell> of) {
    double[] grid = new double[size];
    for (int i = 0; i < size; i++) {
      VisitCell cell = cells[i];
      grid[i] = cell == null ? 0 : of.applyAsDouble(cell);
    }
    return grid;
  }

  private @Nullable Sample[] of(
      @Nullable VisitCell[] cells, Function<VisitCell, @Nullable Sample> of) {
    @Nullable Sample[] grid = new @Nullable Sample[size];
    for (int i = 0; i < size; i++) {
      VisitCell cell = cells[i];
      grid[i] = cell == null ? null : of.apply(cell);
    }
    return grid;
  }

  private static Cell cell(String metric, String element) {
    return new Cell(metric, NO_KIND, element, Cell.ALL, Cell.ALL);
  }
}
