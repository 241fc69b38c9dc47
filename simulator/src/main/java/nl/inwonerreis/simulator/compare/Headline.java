package nl.inwonerreis.simulator.compare;

import java.util.Optional;
import nl.inwonerreis.simulator.experiment.RowId;
import nl.inwonerreis.simulator.result.Metric;
import nl.inwonerreis.simulator.statistics.Cell;

/** The numbers of a whole journey by which scenarios are compared at first sight, in order. */
public enum Headline {
  HELPED("helped", "", "share"),
  STARTED("startedShare", "", "share"),
  HALF_DONE("leadTime", "", "p50"),
  NINE_OF_TEN_DONE("leadTime", "", "p90"),
  WAITING("waiting", "", "mean"),
  FIRST_CONTACT("firstContactResolved", "", "share"),
  STATUS_CALLS("contacts", "status", "share"),
  CONTACTS("contacts", "", "mean"),
  PROMISE_KEPT("promiseKept", "", "share"),
  RESIDENT_TIME("residentTime", "", "mean"),
  STAFF_TIME("staffTime", "", "mean"),
  COST("cost", "", "mean");

  private final String metric;
  private final String kind;
  private final String statistic;

  Headline(String metric, String kind, String statistic) {
    this.metric = metric;
    this.kind = kind;
    this.statistic = statistic;
  }

  /** Returns the row of all residents. */
  public RowId row() {
    return row(Cell.ALL);
  }

  /** Returns the row of one group. */
  public RowId row(String group) {
    return new RowId(new Cell(metric, kind, Cell.ALL, group, Cell.ALL), statistic);
  }

  /** Returns whether a row is this number, of whatever group, with all channels. */
  public boolean covers(RowId row) {
    return row.equals(row(row.cell().group()));
  }

  public Metric metric() {
    return Metric.find(metric).orElseThrow();
  }

  public String statistic() {
    return statistic;
  }

  /**
   * Returns the metric, its kind and, where two share those, the statistic: {@code leadTime.p90}.
   */
  public String id() {
    String name = kind.isEmpty() ? metric : metric + "." + kind;
    return metric.equals("leadTime") ? name + "." + statistic : name;
  }

  /** Finds the headline with this id. */
  public static Optional<Headline> find(String name) {
    for (Headline headline : values()) {
      if (headline.id().equals(name)) {
        return Optional.of(headline);
      }
    }
    return Optional.empty();
  }
}
