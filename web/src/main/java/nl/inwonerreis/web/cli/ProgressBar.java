package nl.inwonerreis.web.cli;

import nl.inwonerreis.web.run.RunProgress;

/** A bar of replications done, on a terminal; silent in a pipe. */
final class ProgressBar implements RunProgress {

  private static final int BLOCKS = 24;

  private final Console console;
  private int shown = -1;

  ProgressBar(Console console) {
    this.console = console;
  }

  @Override
  public synchronized void finished(int done, int all) {
    if (console.terminal().progress() && done > shown) {
      shown = done;
      int full = all == 0 ? 0 : Math.min(BLOCKS, BLOCKS * done / all);
      String bar = "[" + "#".repeat(full) + "-".repeat(BLOCKS - full) + "] ";
      console.err().print("\r" + bar + console.phrases().say("progress.running", done, all));
      console.err().flush();
    }
  }

  @Override
  public boolean isStopped() {
    return console.interrupted().getAsBoolean();
  }

  /** Wipes the bar from the screen. */
  synchronized void clear() {
    if (shown >= 0) {
      console.err().print("\r" + " ".repeat(Terminal.NONE.width() - 21) + "\r");
      console.err().flush();
    }
  }
}
