package nl.inwonerreis.modeller.bpmn;

import java.io.StringReader;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.inwonerreis.modeller.journey.Text;

/**
 * One pass over the text before a DOM is built: well-formed, within {@link BpmnLimits}, without
 * DOCTYPE. Remembers the line of each start tag, which a DOM does not.
 *
 * <p>The limits of the Java version are set aside where they can be, so that Java 17 and 25 refuse
 * the same files.
 */
final class XmlScan {

  private static final String JAXP = "http://www.oracle.com/xml/jaxp/properties/";

  /** Beyond our own limit, to name the number found; stops a parser on absurd input. */
  private static final int PARSER_ATTRIBUTES = 20 * BpmnLimits.MAX_ATTRIBUTES;

  private int[] lines = new int[256];
  private int count;
  private int depth;
  private int tagLine = 1;

  private XmlScan() {}

  /** Returns the lines of the start tags in document order, 1-based. */
  static int[] linesOf(String text) throws FileRefused {
    if (!text.stripLeading().startsWith("<")) {
      throw noXml();
    }
    XmlScan scan = new XmlScan();
    try {
      scan.run(text);
    } catch (XMLStreamException e) {
      throw refused(e, scan.tagLine);
    }
    return Arrays.copyOf(scan.lines, scan.count);
  }

  private void run(String text) throws XMLStreamException, FileRefused {
    XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw doctype(doctypeLine(text, reader.getLocation().getCharacterOffset()));
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        startElement(reader);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      // Where one event ends the next begins: the only way to the first line of a start tag.
      tagLine = Math.max(1, reader.getLocation().getLineNumber());
    }
    reader.close();
  }

  private void startElement(XMLStreamReader reader) throws FileRefused {
    int attributes = reader.getAttributeCount() + reader.getNamespaceCount();
    if (attributes > BpmnLimits.MAX_ATTRIBUTES) {
      throw tooManyAttributes(tagLine, Integer.toString(attributes));
    }
    if (++depth > BpmnLimits.MAX_DEPTH) {
      throw tooDeep(tagLine);
    }
    if (count == BpmnLimits.MAX_ELEMENTS) {
      throw tooManyElements(tagLine);
    }
    if (count == lines.length) {
      lines = Arrays.copyOf(lines, 2 * count);
    }
    lines[count++] = tagLine;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(JAXP + "elementAttributeLimit", Integer.toString(PARSER_ATTRIBUTES));
    factory.setProperty(JAXP + "maxElementDepth", "0");
    return factory;
  }

  private static FileRefused refused(XMLStreamException e, int line) {
    String detail = String.valueOf(e.getMessage()).replaceFirst("(?s)^.*?\nMessage: ", "").strip();
    int at = e.getLocation() == null ? line : Math.max(1, e.getLocation().getLineNumber());
    if (detail.startsWith("JAXP00010002")) {
      return tooManyAttributes(at, "> " + PARSER_ATTRIBUTES);
    }
    Text fault = XmlFaults.of(detail);
    return new FileRefused(
        "not-xml",
        at,
        new Text(
            "Het bestand is geen goede XML. Regel " + at + ": " + fault.nl(),
            "The file is not well-formed XML. Line " + at + ": " + fault.en()),
        Text.of(
            "Verbeter die regel, of bewaar het bestand opnieuw uit het tekenprogramma.",
            "Mend that line, or save the file again from the drawing tool."));
  }

  private static FileRefused noXml() {
    return new FileRefused(
        "not-xml",
        1,
        new Text(
            "Het bestand is geen XML: het begint niet met '<'.",
            "The file is not XML: it does not begin with '<'."),
        new Text("Kies een BPMN-bestand.", "Choose a BPMN file."));
  }

  private static int doctypeLine(String text, int end) {
    int start = Math.max(0, text.lastIndexOf("<!DOCTYPE", end));
    return 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
  }

  private static FileRefused doctype(int line) {
    return new FileRefused(
        "doctype",
        line,
        Text.of(
            "Regel %s heeft een DOCTYPE. Dat is onveilig en hoort niet in BPMN.",
            "Line %s has a DOCTYPE. That is unsafe and has no place in BPMN.", line),
        Text.of("Haal de regel met <!DOCTYPE weg.", "Remove the line with <!DOCTYPE."));
  }

  private static FileRefused tooManyAttributes(int line, String found) {
    return new FileRefused(
        "too-many-attributes",
        line,
        Text.of(
            "Het element op regel %s heeft %s kenmerken. Er mogen er %s zijn.",
            "The element on line %s has %s attributes; at most %s are allowed.",
            line,
            found,
            BpmnLimits.MAX_ATTRIBUTES),
        Text.of("Haal kenmerken weg.", "Remove attributes."));
  }

  private static FileRefused tooDeep(int line) {
    return new FileRefused(
        "too-deep",
        line,
        Text.of(
            "Op regel %s zijn er meer dan %s elementen in elkaar gezet.",
            "On line %s more than %s elements are nested in each other.",
            line,
            BpmnLimits.MAX_DEPTH),
        Text.of("Gebruik minder deelprocessen in elkaar.", "Nest fewer subprocesses."));
  }

  private static FileRefused tooManyElements(int line) {
    return new FileRefused(
        "too-many-elements",
        line,
        Text.of(
            "Het bestand heeft meer dan %s elementen.",
            "The file has more than %s elements.", BpmnLimits.MAX_ELEMENTS),
        Text.of("Verdeel de reis over meer bestanden.", "Split the journey over several files."));
  }
}
