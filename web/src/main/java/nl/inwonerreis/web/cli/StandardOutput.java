package nl.inwonerreis.web.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers its first failure: writers that print to it go on as if nothing
 * happened, and at the end the program can tell that the disk was full.
 */
public final class StandardOutput extends OutputStream {

  private final OutputStream out;
  private @Nullable IOException failure;

  /** Makes the output on top of the real one. */
  public StandardOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (failure == null) {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  @Override
  public void flush() {
    if (failure == null) {
      try {
        out.flush();
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  /** Finds what went wrong; a reader that stopped reading, such as {@code head}, is no failure. */
  public Optional<IOException> findFailure() {
    return Optional.ofNullable(failure).filter(e -> !isBrokenPipe(e));
  }

  private static boolean isBrokenPipe(IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }
}
