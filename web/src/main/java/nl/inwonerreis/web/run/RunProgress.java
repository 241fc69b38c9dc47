package nl.inwonerreis.web.run;

import java.util.function.Supplier;
import nl.inwonerreis.simulator.result.Result;

/** Follows a run and can stop it; may be called by several threads. */
public interface RunProgress {

  /** Tells that {@code done} of {@code all} replications are finished. */
  void finished(int done, int all);

  /** Offers what is known so far, from the second replication on; made only when asked for. */
  default void provisional(Supplier<Result> soFar) {}

  /** Returns whether the user asked to stop. */
  boolean isStopped();
}
