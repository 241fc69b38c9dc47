package nl.inwonerreis.simulator.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.inwonerreis.simulator.observe.RunShape;
import org.jspecify.annotations.Nullable;

/**
 * Adds grids of group × channel to their margins: each group, each channel, and all.
 *
 * <p>Shape of a grid: {@code [groups × columns]}, row by row; column 0 is no channel and counts
 * only in the margins.
 */
final class Margins {

  private final RunShape shape;
  private final int groups;
  private final int columns;
  final Map<Cell, double[]> samples = new LinkedHashMap<>();
  final Map<Cell, Double> counts = new LinkedHashMap<>();

  Margins(RunShape shape) {
    this.shape = shape;
    this.groups = shape.groups().size();
    this.columns = shape.channels().size() + 1;
  }

  /** Adds the rows of a metric whose observations lie in a grid. */
  void samples(String metric, String kind, String element, @Nullable Sample[] grid) {
    Cell all = new Cell(metric, kind, element, Cell.ALL, Cell.ALL);
    @Nullable Sample[] rows = new @Nullable Sample[groups];
    for (int g = 0; g < groups; g++) {
      rows[g] = union(grid, g * columns, 1, columns);
      put(cell(all, g, 0), rows[g]);
      for (int c = 1; c < columns; c++) {
        put(cell(all, g, c), grid[g * columns + c]);
      }
    }
    for (int c = 1; c < columns; c++) {
      put(cell(all, -1, c), union(grid, c, columns, groups));
    }
    put(all, union(rows, 0, 1, groups));
  }

  /** Adds the counts of a grid; groups without any are given as 0 where {@code always}. */
  void counts(String metric, String kind, String element, double[] grid, boolean always) {
    Cell all = new Cell(metric, kind, element, Cell.ALL, Cell.ALL);
    double total = 0;
    double[] byChannel = new double[columns];
    for (int g = 0; g < groups; g++) {
      double row = 0;
      for (int c = 0; c < columns; c++) {
        double count = grid[g * columns + c];
        row += count;
        byChannel[c] += count;
        if (c > 0) {
          put(cell(all, g, c), count, false);
        }
      }
      put(cell(all, g, 0), row, always);
      total += row;
    }
    for (int c = 1; c < columns; c++) {
      put(cell(all, -1, c), byChannel[c], false);
    }
    put(all, total, always);
  }

  /** Adds counts per group and of all groups, for metrics that know no channel. */
  void counts(String metric, String kind, long[] byGroup) {
    double[] grid = new double[groups * columns];
    for (int g = 0; g < groups; g++) {
      grid[g * columns] = byGroup[g];
    }
    counts(metric, kind, Cell.ALL, grid, true);
  }

  /** Adds one count or total. */
  void put(Cell cell, double count, boolean always) {
    if (always || count != 0) {
      counts.put(cell, count);
    }
  }

  private void put(Cell cell, @Nullable Sample sample) {
    if (sample != null && sample.n() > 0) {
      samples.put(cell, sample.summary());
    }
  }

  /** Returns the one sample that has observations, else all merged; null where there is none. */
  private static @Nullable Sample union(@Nullable Sample[] from, int first, int step, int count) {
    Sample only = null;
    Sample merged = null;
    for (int i = 0; i < count; i++) {
      Sample next = from[first + i * step];
      if (next == null || next.n() == 0) {
        continue;
      }
      if (only == null) {
        only = next;
      } else {
        merged = merged == null ? only.copy() : merged;
        merged.merge(next);
      }
    }
    return merged == null ? only : merged;
  }

  private Cell cell(Cell all, int group, int column) {
    return new Cell(
        all.metric(),
        all.kind(),
        all.element(),
        group < 0 ? Cell.ALL : shape.groups().get(group),
        column == 0 ? Cell.ALL : shape.channels().get(column - 1));
  }

  /** Returns the sum of two grids. */
  static void addTo(double[] sum, double[] grid) {
    Arrays.setAll(sum, i -> sum[i] + grid[i]);
  }
}
