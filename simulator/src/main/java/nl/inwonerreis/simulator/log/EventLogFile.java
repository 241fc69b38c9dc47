package nl.inwonerreis.simulator.log;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.observe.RunShape;

/**
 * One event log of all replications, in order of their numbers whatever the number of threads.
 *
 * <p>Each replication writes a part in a hidden folder beside the file; {@link #commit} joins them
 * and moves the whole in place at once. Closing without a commit leaves no trace, so a log is never
 * half-written. With a name that ends in {@code .gz} parts are gzip members, which joined are one
 * gzip file (RFC 1952 §2.2).
 */
public final class EventLogFile implements AutoCloseable {

  private final Path file;
  private final boolean gzip;
  private final LogForm form;
  private final String scenario;
  private final LocalDate start;
  private final RunShape shape;
  private final Path folder;
  private final TreeMap<Integer, List<Path>> parts = new TreeMap<>();

  /** Starts a log; {@code start} is the date of second 0 of the run. */
  public EventLogFile(Path file, LogForm form, String scenario, LocalDate start, RunShape shape)
      throws IOException {
    this.file = file.toAbsolutePath();
    this.gzip = file.getFileName().toString().endsWith(".gz");
    this.form = form;
    this.scenario = scenario;
    this.start = start;
    this.shape = shape;
    this.folder = Files.createTempDirectory(this.file.getParent(), ".log");
  }

  /** Returns the observer that logs a replication, from 0; threads may ask for theirs at once. */
  public Observer replication(int number) {
    try {
      Path part = folder.resolve("part" + number);
      Path apart = folder.resolve("apart" + number);
      synchronized (parts) {
        parts.put(number, form == LogForm.CSV ? List.of(part) : List.of(part, apart));
      }
      return form == LogForm.CSV
          ? new CsvLog(scenario, number, start, shape, writer(part))
          : new XesLog(scenario, number, start, shape, writer(part), writer(apart));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Joins the parts, when all replications are over, and puts the log in place. */
  public void commit() throws IOException {
    Path whole = folder.resolve("whole");
    try (Writer header = writer(whole)) {
      header.write(form == LogForm.CSV ? CsvLog.HEADER : XesLog.HEADER);
    }
    try (OutputStream out = append(whole)) {
      for (Path part : parts.values().stream().flatMap(List::stream).toList()) {
        Files.copy(part, out);
        Files.delete(part);
      }
      if (form == LogForm.XES) {
        Path footer = folder.resolve("footer");
        try (Writer last = writer(footer)) {
          last.write(XesLog.FOOTER);
        }
        Files.copy(footer, out);
      }
    }
    parts.clear();
    move(whole, file);
    close();
  }

  /** Removes what was not committed. Partial output of runs that still go on is removed with it. */
  @Override
  public void close() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var left = Files.list(folder)) {
      for (Path path : left.toList()) {
        Files.deleteIfExists(path);
      }
    }
    Files.deleteIfExists(folder);
  }

  private Writer writer(Path path) throws IOException {
    OutputStream out = Files.newOutputStream(path);
    return new OutputStreamWriter(
        gzip ? new GZIPOutputStream(out, 1 << 16) : out, StandardCharsets.UTF_8);
  }

  private static OutputStream append(Path path) throws IOException {
    return Files.newOutputStream(path, StandardOpenOption.APPEND);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
