package nl.inwonerreis.simulator.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.DelayKind;
import nl.inwonerreis.simulator.observe.JourneyTimes;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.observe.Team;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code log.csv} of one replication (RFC 4180).
 *
 * <p>A leave and a cancel are logged as withdraw, a leave with its kind. Delays and waits for
 * messages are logged when they are over, with their seconds; a channel switch with the channel
 * before as its kind; elements that are passed, reached or quit where a norm or promise names them.
 * So every metric can be computed again from the log, the journey and the scenario. The writer is
 * closed when the run is over.
 */
public final class CsvLog implements Observer {

  /** The header line, with its line end. */
  public static final String HEADER =
      "scenario,replication,case,process,token,main,element,name,visit,event,time,staff,units,"
          + "channel,group,outcome,kind,caseType,seconds\r\n";

  private static final String[] OUTCOMES = {"", "resolved", "unresolved", "complete", "incomplete"};
  private static final int FULL = 1 << 15;

  private final String begin;
  private final String[] processes;
  private final String[] elements;
  private final String[] pools;
  private final String[] channels;
  private final String[] groups;
  private final String[] caseTypes;
  private final LogClock clock;
  private final Writer writer;
  private final StringBuilder out = new StringBuilder(FULL + 1024);

  /** Makes the log of a replication, from 0; rows count replications, cases and tokens from 1. */
  public CsvLog(String scenario, int replication, LocalDate start, RunShape shape, Writer writer) {
    this.begin = quoted(scenario) + ',' + (replication + 1) + ',';
    this.processes = new String[shape.elements().size()];
    this.elements = new String[shape.elements().size()];
    for (int e = 0; e < elements.length; e++) {
      int process = shape.processOf().get(e);
      processes[e] = process < 0 ? "" : quoted(shape.processes().get(process));
      elements[e] = quoted(shape.elements().get(e)) + ',' + quoted(shape.elementNames().get(e));
    }
    this.pools = quoted(shape.pools());
    this.channels = quoted(shape.channels());
    this.groups = quoted(shape.groups());
    this.caseTypes = quoted(shape.caseTypes());
    this.clock = new LogClock(start);
    this.writer = writer;
  }

  @Override
  public void arrive(Moment m) {
    row(m, "arrive", "", "");
  }

  @Override
  public void schedule(Moment m) {
    row(m, "schedule", "", "");
  }

  @Override
  public void start(Moment m, double waited) {
    row(m, "start", "", "");
  }

  @Override
  public void suspend(Moment m) {
    row(m, "suspend", "", "");
  }

  @Override
  public void resume(Moment m) {
    row(m, "resume", "", "");
  }

  @Override
  public void complete(Moment m, double handling, double paused, double cost) {
    row(m, "complete", OUTCOMES[m.outcome], "");
  }

  @Override
  public void withdraw(Moment m, double handling, double paused, double cost) {
    row(m, "withdraw", "", "");
  }

  @Override
  public void leave(Moment m, DropOffKind kind, boolean joined, double waited) {
    row(m, "withdraw", "", kind.id());
  }

  @Override
  public void cancel(Moment m, double waited) {
    row(m, "withdraw", "", "");
  }

  @Override
  public void end(Moment m, Outcome outcome, @Nullable DropOffKind kind, JourneyTimes times) {
    row(m, "end", outcome.id(), kind == null ? "" : kind.id());
  }

  @Override
  public void delay(Moment m, DelayKind kind, double seconds) {
    row(m, "delay", "", kind.id(), seconds);
  }

  @Override
  public void await(Moment m, double seconds) {
    row(m, "await", "", "", seconds);
  }

  @Override
  public void channelSwitch(Moment m, int from) {
    row(m, "switch", "", name(channels, from));
  }

  @Override
  public void pass(Moment m) {
    row(m, "pass", "", "");
  }

  @Override
  public void reach(Moment m) {
    row(m, "reach", "", "");
  }

  @Override
  public void quit(Moment m) {
    row(m, "quit", "", "");
  }

  @Override
  public void close(Moment m, double staffTime, double cost) {
    row(m, "close", "", "");
  }

  @Override
  public void duty(double time, int pool, int onDuty) {
    out.append(begin).append(",,,,,,,duty,");
    clock.append(time, out);
    out.append(',').append(pools[pool]).append(',').append(onDuty).append(",,,,,,\r\n");
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

  private void row(Moment m, String event, String outcome, String kind) {
    row(m, event, outcome, kind, -1);
  }

  private void row(Moment m, String event, String outcome, String kind, double seconds) {
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
      out.append(name(pools, m.pool)).append(',');
      number(m.pool < 0 ? -1 : m.units);
    } else {
      team(m, m.team);
    }
    out.append(name(channels, m.channel)).append(',').append(name(groups, m.group)).append(',');
    out.append(outcome).append(',').append(kind).append(',');
    out.append(name(caseTypes, m.caseType)).append(',');
    if (seconds >= 0) {
      out.append(Math.round(seconds * 1000) / 1000.0);
    }
    out.append("\r\n");
    flushWhenFull();
  }

  /** Appends the pools of a team and their persons: {@code a+b} together, {@code a|b} any one. */
  private void team(Moment m, Team team) {
    for (int i = 0; i < team.pools().length; i++) {
      out.append(i == 0 ? "" : team.together() ? "+" : "|").append(pools[team.pools()[i]]);
    }
    out.append(',');
    for (int i = 0; team.together() && i < team.units().length; i++) {
      out.append(i == 0 ? "" : "+").append(team.units()[i]);
    }
    if (!team.together()) {
      out.append(m.units);
    }
    out.append(',');
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
