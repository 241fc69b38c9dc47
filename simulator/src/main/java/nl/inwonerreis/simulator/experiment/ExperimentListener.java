package nl.inwonerreis.simulator.experiment;

import java.util.function.Supplier;
import nl.inwonerreis.simulator.result.Result;

/** Is told how far an experiment is, always in the thread that runs it. */
public interface ExperimentListener {

  /** A listener that does nothing. */
  ExperimentListener NONE = new ExperimentListener() {};

  /** So many replications are merged; {@code of} may grow when a precision is asked for. */
  default void progress(int done, int of) {}

  /**
   * From the second replication on: what is known so far, to be shown as provisional. The result is
   * made when asked for, and only during this call.
   */
  default void provisional(Supplier<Result> soFar) {}
}
