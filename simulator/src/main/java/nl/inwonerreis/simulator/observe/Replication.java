package nl.inwonerreis.simulator.observe;

import java.util.function.BooleanSupplier;

/** One independent run of a scenario; implementations may be called by several threads at once. */
@FunctionalInterface
public interface Replication {

  /**
   * Runs replication {@code number} (from 0) and tells {@code observer} what happens.
   *
   * @param stop asked now and then; when true the run ends early and the observer's data are void
   * @return facts of the run that no observer sees
   */
  Facts run(int number, Observer observer, BooleanSupplier stop);

  /**
   * What a run says of itself.
   *
   * @param end seconds simulated
   * @param stopped whether it was stopped early
   * @param lostMessages messages to a case that had ended
   * @param stuck residents still in progress at the end that nothing scheduled can move, by element
   *     index
   */
  record Facts(double end, boolean stopped, long lostMessages, long[] stuck) {}
}
