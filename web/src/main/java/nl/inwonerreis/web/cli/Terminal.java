package nl.inwonerreis.web.cli;

/**
 * What the screen can do.
 *
 * @param width characters on a line, 80–120
 * @param colour whether standard output shows colour
 * @param progress whether standard error is a screen that can show a progress bar
 */
public record Terminal(int width, boolean colour, boolean progress) {

  private static final int NARROWEST = 80;
  private static final int WIDEST = 120;

  /** No screen: a pipe or a file. */
  public static final Terminal NONE = new Terminal(100, false, false);

  public Terminal {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }
}
