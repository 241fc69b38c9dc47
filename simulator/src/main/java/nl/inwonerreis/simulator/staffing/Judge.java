package nl.inwonerreis.simulator.staffing;

import java.util.List;

/** Tells whether a staff meets all norms. */
@FunctionalInterface
public interface Judge {

  /**
   * Returns whether all norms are met.
   *
   * @param persons on duty, in the order of the posts
   */
  boolean meets(List<Double> persons);
}
