package nl.inwonerreis.simulator.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.observe.Team;

/**
 * The traces of {@code log.xes} of one replication (XES, IEEE 1849): one a resident, written when
 * the last case of the resident is closed, so that memory follows residents in progress.
 *
 * <p>Every row of {@code log.csv} is an event here, under the names of the standard extensions
 * where these have one: {@code concept:name} is the name of the element, {@code org:resource} the
 * staff, {@code lifecycle:transition} what happened, or {@code unknown} where the standard life
 * cycle has no word; {@code event} always has ours. What belongs to no resident, duty and other
 * work, goes to a writer of its own as one last trace. Both writers are closed when the run is
 * over.
 */
final class XesLog extends LogRows {

  /** What stands before the traces. */
  static final String HEADER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">
      <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
      <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
      <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
      <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
      <global scope="trace">
      <string key="concept:name" value=""/>
      </global>
      <global scope="event">
      <string key="concept:name" value=""/>
      <string key="lifecycle:transition" value="unknown"/>
      <date key="time:timestamp" value="1970-01-01T00:00:00.000+01:00"/>
      </global>
      <classifier name="Activity" scope="event" keys="concept:name"/>
      <classifier name="Event" scope="event" keys="concept:name lifecycle:transition"/>
      <string key="lifecycle:model" value="standard"/>
      """;

  /** What stands after the traces. */
  static final String FOOTER = "</log>\n";

  /** Local time of a run has no summer time: it is Dutch winter time all year. */
  private static final String OFFSET = "+01:00";

  private static final List<String> STANDARD =
      List.of("schedule", "start", "suspend", "resume", "complete", "withdraw");
  private static final int FULL = 1 << 15;

  private final String scenario;
  private final int replication;
  private final RunShape shape;
  private final LogClock clock;
  private final Writer writer;
  private final Writer apart;
  private final TreeMap<Long, StringBuilder> open = new TreeMap<>();
  private final StringBuilder caseless = new StringBuilder();
  private boolean anyCaseless;

  /** Makes the log of a replication, from 0; it counts replications, cases and tokens from 1. */
  XesLog(
      String scenario,
      int replication,
      LocalDate start,
      RunShape shape,
      Writer writer,
      Writer apart) {
    super(shape);
    this.scenario = scenario;
    this.replication = replication + 1;
    this.shape = shape;
    this.clock = new LogClock(start);
    this.writer = writer;
    this.apart = apart;
  }

  @Override
  void row(Moment m, String event, String outcome, String kind, double seconds) {
    StringBuilder out = m.resident < 0 ? caseless() : traceOf(m.resident + 1);
    begin(event, m.element < 0 ? "" : shape.elementNames().get(m.element), m.time, out);
    if (m.element >= 0) {
      int process = shape.processOf().get(m.element);
      string("element", shape.elements().get(m.element), out);
      string("process", name(shape.processes(), process), out);
    }
    if (m.token >= 0) {
      number("token", m.token + 1, out);
      out.append("<boolean key=\"main\" value=\"").append(m.main).append("\"/>");
    }
    if (m.visit > 0) {
      number("visit", m.visit, out);
    }
    staff(m, out);
    string("channel", name(shape.channels(), m.channel), out);
    string("group", name(shape.groups(), m.group), out);
    string("outcome", outcome, out);
    string("kind", kind, out);
    string("caseType", name(shape.caseTypes(), m.caseType), out);
    if (seconds >= 0) {
      out.append("<float key=\"seconds\" value=\"").append(rounded(seconds)).append("\"/>");
    }
    out.append("</event>\n");
    flushCaseless(FULL);
  }

  @Override
  public void duty(double time, int pool, int onDuty) {
    StringBuilder out = caseless();
    begin("duty", "", time, out);
    string("org:resource", shape.pools().get(pool), out);
    string("units", Integer.toString(onDuty), out);
    out.append("</event>\n");
    flushCaseless(FULL);
  }

  @Override
  void closed(Moment m) {
    StringBuilder trace = open.remove(m.resident + 1);
    if (trace != null) {
      write(trace);
    }
  }

  /** Residents in progress are written as far as they came. */
  @Override
  public void finish(double time) {
    open.values().forEach(this::write);
    open.clear();
    if (anyCaseless) {
      caseless.append("</trace>\n");
    }
    flushCaseless(0);
    try {
      writer.close();
      apart.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StringBuilder traceOf(long number) {
    return open.computeIfAbsent(
        number,
        made -> {
          StringBuilder trace = trace(replication + "-" + made, new StringBuilder(1024));
          number("case", made, trace);
          return trace;
        });
  }

  private StringBuilder caseless() {
    if (!anyCaseless) {
      anyCaseless = true;
      trace(replication + "-", caseless);
    }
    return caseless;
  }

  private StringBuilder trace(String name, StringBuilder out) {
    out.append("<trace>");
    text("string", "concept:name", name, out);
    string("scenario", scenario, out);
    number("replication", replication, out);
    return out;
  }

  private void begin(String event, String name, double time, StringBuilder out) {
    out.append("<event>");
    text("string", "concept:name", name, out);
    string("lifecycle:transition", STANDARD.contains(event) ? event : "unknown", out);
    out.append("<date key=\"time:timestamp\" value=\"");
    clock.append(time, out);
    out.append(OFFSET).append("\"/>");
    string("event", event, out);
  }

  /** The pools of a visit and their persons, as in the other form of the log. */
  private void staff(Moment m, StringBuilder out) {
    Team team = m.team;
    if (team != null) {
      string("org:resource", TeamText.pools(team, shape.pools()), out);
      string("units", TeamText.units(team, m.units), out);
    } else if (m.pool >= 0) {
      string("org:resource", shape.pools().get(m.pool), out);
      string("units", Integer.toString(m.units), out);
    }
  }

  private static String name(List<String> names, int index) {
    return index < 0 ? "" : names.get(index);
  }

  private static void number(String key, long value, StringBuilder out) {
    text("int", key, Long.toString(value), out);
  }

  private static void string(String key, String value, StringBuilder out) {
    if (!value.isEmpty()) {
      text("string", key, value, out);
    }
  }

  private static void text(String type, String key, String value, StringBuilder out) {
    out.append('<').append(type).append(" key=\"").append(key).append("\" value=\"");
    value.codePoints().forEach(c -> escaped(c, out));
    out.append("\"/>");
  }

  /** Appends a character of an attribute; what XML 1.0 cannot hold becomes U+FFFD. */
  private static void escaped(int c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '"' -> out.append("&quot;");
      case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
      default -> {
        boolean allowed = c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
        out.appendCodePoint(allowed ? c : 0xFFFD);
      }
    }
  }

  private void write(StringBuilder trace) {
    try {
      writer.append(trace.append("</trace>\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void flushCaseless(int full) {
    if (caseless.length() <= full) {
      return;
    }
    try {
      apart.append(caseless);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    caseless.setLength(0);
  }
}
