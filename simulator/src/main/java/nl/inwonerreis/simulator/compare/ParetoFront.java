package nl.inwonerreis.simulator.compare;

import java.util.ArrayList;
import java.util.List;

/** Which choices leave nothing better and cheaper at once. */
public final class ParetoFront {

  /**
   * A choice.
   *
   * @param cost less is better
   * @param worth more is better
   */
  public record Point(double cost, double worth) {

    /** Returns whether this one is no worse in both and better in one. */
    public boolean dominates(Point other) {
      return cost <= other.cost
          && worth >= other.worth
          && (cost < other.cost || worth > other.worth);
    }
  }

  private ParetoFront() {}

  /** Returns for each point whether another one dominates it. */
  public static List<Boolean> dominated(List<Point> points) {
    List<Boolean> dominated = new ArrayList<>();
    for (Point point : points) {
      dominated.add(points.stream().anyMatch(other -> other.dominates(point)));
    }
    return dominated;
  }
}
