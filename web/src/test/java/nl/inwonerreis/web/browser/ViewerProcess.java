package nl.inwonerreis.web.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inwonerreis.web.Main;

/** {@code inwonerreis serve} as a process of its own, on a folder of journeys. */
final class ViewerProcess implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
  private static final long SECONDS_TO_STOP = 10;

  private final Process process;
  private final Path errors;
  private final String address;

  private ViewerProcess(Process process, Path errors, String address) {
    this.process = process;
    this.errors = errors;
    this.address = address;
  }

  /** Starts the server on a port that is free, and waits until it says where it is. */
  static ViewerProcess start(Path journeys, Path errors) throws IOException {
    Process process =
        program("serve", "--port", "0", "--journeys", journeys.toString())
            .redirectError(errors.toFile())
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    Matcher found = ADDRESS.matcher(line == null ? "" : line);
    if (!found.find()) {
      process.destroyForcibly();
      throw new IOException("The viewer said " + line + " and " + Files.readString(errors));
    }
    return new ViewerProcess(process, errors, found.group());
  }

  /** Runs a command to its end and returns what it wrote to standard output. */
  static String run(String... arguments) throws IOException {
    Path errors = Files.createTempFile("inwonerreis", ".err");
    try {
      Process process = program(arguments).redirectError(errors.toFile()).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException(List.of(arguments) + ": " + Files.readString(errors));
      }
      return out;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.delete(errors);
    }
  }

  private static ProcessBuilder program(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  /** Returns where it is, without a slash at the end. */
  String address() {
    return address;
  }

  /** Returns what it wrote to standard error. */
  String errors() {
    try {
      return Files.readString(errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
