package nl.inwonerreis.web.cli;

/** What the program tells the shell. */
public final class ExitCode {
  public static final int DONE = 0;

  /** The journey or scenario was read and refused. */
  public static final int REFUSED = 1;

  /** Wrong usage, a missing file, no permission, a full disk. */
  public static final int USAGE = 2;

  /** A fault of ours. */
  public static final int BUG = 3;

  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
