package nl.inwonerreis.simulator.json;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.log.EventLogBuilder;
import nl.inwonerreis.simulator.log.EventLogReading;
import nl.inwonerreis.simulator.log.LogRole;
import nl.inwonerreis.simulator.log.XesReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Reads an event log: XES (IEEE 1849), or a table (RFC 4180, UTF-8) with commas, semicolons or
 * tabs; compressed or not. What it is follows from its content, not from its name.
 */
public final class EventLogReader {

  private static final long MOST_BYTES = 4L << 30;
  private static final int LONGEST_CELL = 100_000;
  private static final int MOST_COLUMNS = 500;
  private static final int LOOK_AHEAD = 1 << 16;

  private final EventLogBuilder log;

  private EventLogReader(EventLogBuilder log) {
    this.log = log;
  }

  /**
   * Reads a log.
   *
   * @param columns the columns that the user named, by what they tell
   * @throws IOException if the file cannot be read
   */
  public static EventLogReading read(Path file, Map<LogRole, String> columns) throws IOException {
    EventLogBuilder log = new EventLogBuilder(columns);
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), LOOK_AHEAD)) {
      new EventLogReader(log).read(raw);
    } catch (TooLarge e) {
      log.fault(
          0,
          new Text("Het bestand is groter dan 4 GB.", "The file is larger than 4 GB."),
          new Text("Neem een kortere periode.", "Take a shorter period."));
    } catch (ZipException e) {
      log.fault(
          0,
          new Text("Het ingepakte bestand is beschadigd.", "The packed file is damaged."),
          new Text("Maak het bestand opnieuw.", "Make the file again."));
    } catch (CharacterCodingException e) {
      log.fault(
          0,
          new Text("Het bestand is geen UTF-8.", "The file is not UTF-8."),
          new Text("Bewaar het als CSV UTF-8.", "Save it as CSV UTF-8."));
    }
    return log.build();
  }

  private void read(InputStream raw) throws IOException {
    raw.mark(2);
    boolean packed = raw.read() == 0x1F && raw.read() == 0x8B;
    raw.reset();
    InputStream whole = packed ? new GZIPInputStream(raw, LOOK_AHEAD) : raw;
    InputStream in = new BufferedInputStream(new Limited(whole), LOOK_AHEAD);
    in.mark(LOOK_AHEAD);
    String head = new String(in.readNBytes(LOOK_AHEAD / 2), StandardCharsets.UTF_8);
    in.reset();
    String begin = head.startsWith("\uFEFF") ? head.substring(1) : head;
    if (begin.stripLeading().startsWith("<")) {
      XesReader.read(in, log);
    } else {
      table(in, begin);
    }
  }

  private void table(InputStream in, String begin) throws IOException {
    String first = begin.lines().findFirst().orElse("");
    Reader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    CsvMapper mapper =
        CsvMapper.builder(
                CsvFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(LONGEST_CELL).build())
                    .build())
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .enable(CsvReadFeature.SKIP_EMPTY_LINES)
            .build();
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(first));
    try (MappingIterator<List<String>> rows =
        mapper.readerForListOf(String.class).with(schema).readValues(text)) {
      rows(rows);
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      log.fault(
          line,
          new Text("Deze tabel is niet te lezen.", "This table cannot be read."),
          new Text(
              "Kijk of elk aanhalingsteken een tweede heeft.",
              "See whether every quotation mark has a second one."));
    }
  }

  private void rows(MappingIterator<List<String>> rows) {
    List<String> header = rows.hasNext() ? header(rows.next()) : List.of();
    boolean wide = header.size() > MOST_COLUMNS;
    if (wide) {
      log.fault(
          1,
          new Text("De tabel heeft te veel kolommen.", "The table has too many columns."),
          new Text("Laat alleen de nodige over.", "Keep only those that are needed."));
    }
    boolean more = !wide && log.columns(header);
    while (more && rows.hasNext()) {
      List<String> cells = rows.next();
      int line = rows.currentLocation().getLineNr() - 1;
      if (cells.size() != header.size()) {
        log.fault(
            line,
            new Text(
                "Er staan %d waarden voor %d kolommen.".formatted(cells.size(), header.size()),
                "There are %d values for %d columns.".formatted(cells.size(), header.size())),
            new Text(
                "Kijk naar scheidingstekens en aanhalingstekens.",
                "Look at separators and quotation marks."));
        return;
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(header.get(i), cells.get(i));
      }
      more = log.row(row, line);
    }
  }

  private static List<String> header(List<String> cells) {
    return cells.stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
  }

  /** Returns the separator that stands most often in the first line. */
  private static char separator(String line) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(line, candidate) > count(line, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String line, char c) {
    return line.chars().filter(x -> x == c).count();
  }

  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Stops at the largest size, however small the file is packed. */
  private static final class Limited extends FilterInputStream {
    private long left = MOST_BYTES;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      counted(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      counted(read);
      return read;
    }

    private void counted(int bytes) throws TooLarge {
      left -= Math.max(bytes, 0);
      if (left < 0) {
        throw new TooLarge();
      }
    }
  }
}
