package nl.inwonerreis.simulator.experiment;

import java.util.Comparator;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.statistics.Cell;

/** Which row of the tidy table: what it is about, and which statistic of that. */
public record RowId(Cell cell, String statistic) {

  /** By metric, kind, element, group, channel, statistic. */
  public static final Comparator<RowId> ORDER =
      Comparator.comparing((RowId row) -> row.cell.metric())
          .thenComparing(row -> row.cell.kind())
          .thenComparing(row -> row.cell.element())
          .thenComparing(row -> row.cell.group())
          .thenComparing(row -> row.cell.channel())
          .thenComparing(RowId::statistic);

  /** The mean lead time of all residents. */
  public static final RowId MEAN_LEAD_TIME =
      new RowId(new Cell("leadTime", "", Cell.ALL, Cell.ALL, Cell.ALL), "mean");

  /** Returns which row an estimate is. */
  public static RowId of(Estimate row) {
    Cell cell = new Cell(row.metric(), row.kind(), row.element(), row.group(), row.channel());
    return new RowId(cell, row.statistic());
  }
}
