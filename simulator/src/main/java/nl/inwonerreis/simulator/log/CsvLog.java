package nl.inwonerreis.simulator.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.RunShape;

/**
 * The rows of {@code log.csv} of one replication (RFC 4180). The writer is closed when the run is
 * over.
 */
public final class CsvLog extends LogRows {

  /** The header line, with its line end. */
  public static final String HEADER =
      "scenario,replication,case,process,token,main,element,name,visit,event,time,staff,units,"
          + "channel,group,outcome,kind,caseType,seconds\r\n";

  private static final int FULL = 1 << 15;

  private final String begin;
  private final String[] processes;
  private final String[] elements;
  private final List<String> pools;
  private final String[] channels;
  private final String[] groups;
  private final String[] caseTypes;
  private final LogClock clock;
  private final Writer writer;
  private final StringBuilder out = new StringBuilder(FULL + 1024);

  /** Makes the log of a replication, from 0; rows count replications, cases and tokens from 1. */
  public CsvLog(String scenario, int replication, LocalDate start, RunShape shape, Writer writer) {
    super(shape);
    this.begin = quoted(scenario) + ',' + (replication + 1) + ',';
    this.processes = new String[shape.elements().size()];
    this.elements = new String[shape.elements().size()];
    for (int e = 0; e < elements.length; e++) {
      int process = shape.processOf().get(e);
      processes[e] = process < 0 ? "" : quoted(shape.processes().get(process));
      elements[e] = quoted(shape.elements().get(e)) + ',' + quoted(shape.elementNames().get(e));
    }
    this.pools = List.of(quoted(shape.pools()));
    this.channels = quoted(shape.channels());
    this.groups = quoted(shape.groups());
    this.caseTypes = quoted(shape.caseTypes());
    this.clock = new LogClock(start);
    this.writer = writer;
  }

  @Override
  public void duty(double time, int pool, int onDuty) {
    out.append(begin).append(",,,,,,,duty,");
    clock.append(time, out);
    out.append(',').append(pools.get(pool)).append(',').append(onDuty).append(",,,,,,\r\n");
    flushWhenFull();
  }

  @Override
  public void finish(double time) {
    flush();
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void row(Moment m, String event, String outcome, String kind, double seconds) {
    out.append(begin);
    number(m.resident < 0 ? -1 : m.resident + 1);
    out.append(name(processes, m.element)).append(',');
    number(m.token < 0 ? -1 : m.token + 1);
    out.append(m.token < 0 ? "" : m.main ? "1" : "0").append(',');
    out.append(m.element < 0 ? "," : elements[m.element]).append(',');
    number(m.visit > 0 ? m.visit : -1);
    out.append(event).append(',');
    clock.append(m.time, out);
    out.append(',');
    if (m.team == null) {
      out.append(m.pool < 0 ? "" : pools.get(m.pool)).append(',');
      number(m.pool < 0 ? -1 : m.units);
    } else {
      out.append(TeamText.pools(m.team, pools)).append(',');
      out.append(TeamText.units(m.team, m.units)).append(',');
    }
    out.append(name(channels, m.channel)).append(',').append(name(groups, m.group)).append(',');
    out.append(outcome).append(',').append(quoted(kind)).append(',');
    out.append(name(caseTypes, m.caseType)).append(',');
    if (seconds >= 0) {
      out.append(rounded(seconds));
    }
    out.append("\r\n");
    flushWhenFull();
  }

  /** Appends a number and a comma, or the comma alone for −1. */
  private void number(long number) {
    if (number >= 0) {
      out.append(number);
    }
    out.append(',');
  }

  private static String name(String[] names, int index) {
    return index < 0 ? "" : names[index];
  }

  private void flushWhenFull() {
    if (out.length() >= FULL) {
      flush();
    }
  }

  private void flush() {
    try {
      writer.append(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.setLength(0);
  }

  private static String[] quoted(List<String> values) {
    return values.stream().map(CsvLog::quoted).toArray(String[]::new);
  }

  private static String quoted(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
