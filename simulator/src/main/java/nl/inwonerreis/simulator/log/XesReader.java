package nl.inwonerreis.simulator.log;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.inwonerreis.modeller.journey.Text;

/**
 * Reads the events of an XES log (IEEE 1849), one at a time. Attributes inside attributes and lists
 * are passed over. A file with a document type, or nested deeper than a log can be, is refused.
 */
public final class XesReader {

  private static final int DEEPEST = 40;
  private static final int MOST_ATTRIBUTES = 500;
  private static final int LONGEST = 10_000;

  private final EventLogBuilder log;
  private Map<String, String> trace = new LinkedHashMap<>();
  private Map<String, String> event = new LinkedHashMap<>();
  private int depth;
  private int inTrace = -1;
  private int inEvent = -1;

  private XesReader(EventLogBuilder log) {
    this.log = log;
  }

  /** Reads a log into a builder; what is no XES is told there. */
  public static void read(InputStream in, EventLogBuilder log) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      try {
        new XesReader(log).read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
      log.fault(
          line,
          new Text("Dit is geen leesbaar XES-bestand.", "This is not a readable XES file."),
          new Text(
              "Maak het bestand opnieuw, of lever een CSV-bestand.",
              "Make the file again, or give a CSV file."));
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          start(xml);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          boolean more = end(xml.getLocation().getLineNumber());
          depth--;
          if (!more) {
            return;
          }
        }
        case XMLStreamConstants.DTD ->
            throw new XMLStreamException("a document type is not read", xml.getLocation());
        default -> {
          // Text between attributes carries nothing in XES.
        }
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("nested too deep", xml.getLocation());
    }
    String name = xml.getLocalName();
    if (depth == 1 && !name.equals("log")) {
      throw new XMLStreamException("no log", xml.getLocation());
    }
    if (depth == 2 && name.equals("trace")) {
      inTrace = depth;
      trace = new LinkedHashMap<>();
    } else if (depth == 3 && inTrace == 2 && name.equals("event")) {
      inEvent = depth;
      event = new LinkedHashMap<>(trace);
    } else if (inEvent == depth - 1 && inEvent > 0) {
      attribute(xml, "", event);
    } else if (inTrace == depth - 1 && inTrace > 0) {
      attribute(xml, "case:", trace);
    }
  }

  private static void attribute(XMLStreamReader xml, String prefix, Map<String, String> into)
      throws XMLStreamException {
    String key = xml.getAttributeValue(null, "key");
    String value = xml.getAttributeValue(null, "value");
    if (key == null || value == null) {
      return;
    }
    if (into.size() >= MOST_ATTRIBUTES || key.length() + value.length() > LONGEST) {
      throw new XMLStreamException("too many or too long attributes", xml.getLocation());
    }
    into.put(prefix + key, value);
  }

  private boolean end(int line) {
    if (depth == inEvent) {
      inEvent = -1;
      return log.row(event, line);
    }
    if (depth == inTrace) {
      inTrace = -1;
    }
    return true;
  }
}
