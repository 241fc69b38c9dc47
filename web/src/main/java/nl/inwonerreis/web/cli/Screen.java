package nl.inwonerreis.web.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Finds out whether there is a screen, and how wide it is. */
public final class Screen {

  private static final int USUAL = 80;

  private Screen() {}

  /** Looks at standard output and standard error, and honours NO_COLOR and TERM. */
  public static Terminal find(Map<String, String> environment) throws InterruptedException {
    boolean out = isScreen(1);
    boolean err = isScreen(2);
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "dumb").equals("dumb");
    int width = out ? width(environment) : Terminal.NONE.width();
    return new Terminal(width, out && !plain, err);
  }

  /** On Linux the kernel says where a stream goes; elsewhere Java says it of both together. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isScreen(int stream) {
    Path link = Path.of("/proc/self/fd/" + stream);
    if (Files.isSymbolicLink(link)) {
      try {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      } catch (IOException unknown) {
        return false;
      }
    }
    return System.console() != null;
  }

  private static int width(Map<String, String> environment) throws InterruptedException {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : widthOfTerminal();
  }

  private static int widthOfTerminal() throws InterruptedException {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      byte[] answer = stty.getInputStream().readNBytes(32);
      stty.waitFor(1, TimeUnit.SECONDS);
      String size = new String(answer, StandardCharsets.US_ASCII).strip();
      return size.matches("\\d+ [1-9]\\d{0,3}")
          ? Integer.parseInt(size.substring(size.indexOf(' ') + 1))
          : USUAL;
    } catch (IOException noSuchProgram) {
      return USUAL;
    }
  }
}
