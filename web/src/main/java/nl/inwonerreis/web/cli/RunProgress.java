package nl.inwonerreis.web.cli;

/** Follows a run and can stop it; may be called by several threads. */
public interface RunProgress {

  /** Tells that {@code done} of {@code all} replications are finished. */
  void finished(int done, int all);

  /** Returns whether the user asked to stop. */
  boolean isStopped();
}
