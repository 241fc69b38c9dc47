package nl.inwonerreis.simulator.log;

import static nl.inwonerreis.simulator.observe.Shapes.CALL;
import static nl.inwonerreis.simulator.observe.Shapes.SMALL;
import static nl.inwonerreis.simulator.observe.Shapes.START;
import static nl.inwonerreis.simulator.observe.Shapes.moment;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.RandomRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XesLogTest {

  private static final LocalDate START_DAY = LocalDate.of(2026, 1, 5);
  private static final String NAME = "\"Bellen, met \"\"KCC\"\"\"";

  @TempDir Path folder;

  @Test
  void theLogHoldsTheSameEventsAsTheTable() throws IOException, XMLStreamException {
    String xes = written("log.xes", LogForm.XES);
    List<Map<String, String>> events = events(xes);
    List<Map<String, String>> rows = rows(written("log.csv", LogForm.CSV));
    assertThat(rows.size()).isGreaterThan(200);
    assertThat(events).containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void theEventsOfACaseStandTogetherInOrderOfTime() throws IOException, XMLStreamException {
    Map<String, String> last = new LinkedHashMap<>();
    String current = "";
    for (Map<String, String> event : events(written("log.xes", LogForm.XES))) {
      String trace = event.get("replication") + "/" + event.getOrDefault("case", "");
      if (!trace.equals(current)) {
        assertThat(last).as("each case has one trace").doesNotContainKey(trace);
      }
      String time = event.getOrDefault("time", "");
      assertThat(time).isGreaterThanOrEqualTo(last.getOrDefault(trace, ""));
      last.put(trace, time);
      current = trace;
    }
    assertThat(last).containsKeys("1/", "2/", "1/1", "2/1");
  }

  @Test
  void partsStandInTheOrderOfTheStandard() throws IOException, XMLStreamException {
    List<String> parts = new ArrayList<>();
    XMLStreamReader xml = reader(written("log.xes", LogForm.XES));
    int depth = 0;
    while (xml.hasNext()) {
      int kind = xml.next();
      if (kind == XMLStreamReader.START_ELEMENT && ++depth == 2) {
        String name = xml.getLocalName();
        if (parts.isEmpty() || !parts.get(parts.size() - 1).equals(name)) {
          parts.add(name);
        }
      } else if (kind == XMLStreamReader.END_ELEMENT) {
        depth--;
      }
    }
    assertThat(parts).containsExactly("extension", "global", "classifier", "string", "trace");
  }

  @Test
  void charactersOfXmlAndThoseItCannotHoldAreSafe() throws XMLStreamException {
    StringWriter out = new StringWriter();
    XesLog log =
        new XesLog("a<b & \"c\"\n\u0001 é😀", 0, START_DAY, SMALL, out, new StringWriter());
    Moment m = moment(1, 0, 0, CALL);
    log.schedule(m);
    log.close(m, 0, 0);
    log.finish(2);
    assertThat(events("<log>" + out + "</log>").get(0))
        .containsEntry("scenario", "a<b & \"c\"\n\uFFFD é😀");
  }

  @Test
  void aCaseIsWrittenWhenItIsClosedAndNotKept() {
    StringWriter out = new StringWriter();
    XesLog log = new XesLog("nu", 0, START_DAY, SMALL, out, new StringWriter());
    log.arrive(moment(0, 0, 0, START));
    log.arrive(moment(1, 1, 0, START));
    assertThat(out.toString()).isEmpty();
    log.close(moment(2, 1, 0, CALL), 0, 0);
    assertThat(out.toString()).contains("\"1-2\"").doesNotContain("\"1-1\"");
  }

  private String written(String name, LogForm form) throws IOException {
    Path file = folder.resolve(name);
    try (EventLogFile log = new EventLogFile(file, form, "nu", START_DAY, SMALL)) {
      for (int replication : new int[] {1, 0}) {
        RandomRun.tell(replication, log.replication(replication), 3000);
      }
      log.commit();
    }
    return Files.readString(file);
  }

  /** Reads events under the names of the table. */
  private static List<Map<String, String>> events(String xes) throws XMLStreamException {
    Map<String, String> names =
        Map.of("concept:name", "name", "org:resource", "staff", "time:timestamp", "time");
    List<Map<String, String>> events = new ArrayList<>();
    Map<String, String> trace = new LinkedHashMap<>();
    Map<String, String> into = null;
    XMLStreamReader xml = reader(xes);
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "trace" -> {
          trace = new LinkedHashMap<>();
          into = trace;
        }
        case "event" -> {
          into = new LinkedHashMap<>(trace);
          events.add(into);
        }
        default -> {
          String key = xml.getAttributeValue(null, "key");
          boolean traceName = into == trace && "concept:name".equals(key);
          if (into != null && key != null && !traceName && !key.startsWith("lifecycle")) {
            into.put(names.getOrDefault(key, key), valueOf(key, xml));
          }
        }
      }
    }
    events.forEach(event -> event.values().removeIf(String::isEmpty));
    return events;
  }

  private static String valueOf(String key, XMLStreamReader xml) {
    String value = xml.getAttributeValue(null, "value");
    return switch (key) {
      case "time:timestamp" -> value.replace("+01:00", "");
      case "main" -> value.equals("true") ? "1" : "0";
      default -> value;
    };
  }

  private static List<Map<String, String>> rows(String csv) {
    List<String> lines = csv.replace(NAME, "Bellen; met KCC").lines().toList();
    String[] header = lines.get(0).split(",");
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.length; i++) {
        if (!cells[i].isEmpty()) {
          row.put(header[i], cells[i].replace("Bellen; met KCC", "Bellen, met \"KCC\""));
        }
      }
      rows.add(row);
    }
    return rows;
  }

  private static XMLStreamReader reader(String xes) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory.createXMLStreamReader(new StringReader(xes));
  }
}
