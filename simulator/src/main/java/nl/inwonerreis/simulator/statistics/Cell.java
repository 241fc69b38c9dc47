package nl.inwonerreis.simulator.statistics;

/**
 * What a number is about: the first columns of a row of the result.
 *
 * @param metric id of the metric
 * @param kind sub-kind, or empty
 * @param element BPMN id, {@code pool/name} of other work, staff id, or {@code *}
 * @param group user group, or {@code *}
 * @param channel channel, or {@code *}
 */
public record Cell(String metric, String kind, String element, String group, String channel) {

  /** All. */
  public static final String ALL = "*";

  /** Returns the same cell of another metric and kind. */
  public Cell of(String otherMetric, String otherKind) {
    return new Cell(otherMetric, otherKind, element, group, channel);
  }

  /** Returns the same cell for all elements. */
  public Cell everywhere() {
    return new Cell(metric, kind, ALL, group, channel);
  }

  /** Returns the same cell of another group, or of another channel where it is about a channel. */
  public Cell beside(String other) {
    return channel.equals(ALL)
        ? new Cell(metric, kind, element, other, ALL)
        : new Cell(metric, kind, element, group, other);
  }

  /** Returns the same cell for all channels. */
  public Cell anyChannel() {
    return new Cell(metric, kind, element, group, ALL);
  }
}
