package nl.inwonerreis.modeller.bpmn;

import java.io.IOException;
import java.net.URL;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import nl.inwonerreis.modeller.journey.Text;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Holds a file to the BPMN 2.0 schema. Whatever the schema says is a warning: many tools write
 * files that are readable and not quite valid.
 *
 * <p>Schemas that the file itself names are never fetched: the compiled schema is complete, so the
 * validator looks nowhere else.
 */
final class SchemaCheck implements ErrorHandler {

  private static final String CURRENT = "http://apache.org/xml/properties/dom/current-element-node";
  private static final String LOCALE = "http://apache.org/xml/properties/locale";

  private final BpmnDocument document;
  private final FindingLog log;
  private final Validator validator;
  private int count;
  private boolean toldOfForeign;

  private SchemaCheck(BpmnDocument document, FindingLog log) throws SAXException {
    this.document = document;
    this.log = log;
    this.validator = Compiled.SCHEMA.newValidator();
    validator.setProperty(LOCALE, Locale.ENGLISH);
    validator.setErrorHandler(this);
  }

  static void run(BpmnDocument document, FindingLog log) {
    try {
      SchemaCheck check = new SchemaCheck(document, log);
      check.validator.validate(new DOMSource(document.dom()));
      check.reportRest();
    } catch (SAXException | IOException e) {
      log.warning(
          "schema",
          null,
          document.lineOf(document.root()),
          Text.of(
              "Het bestand is niet te toetsen aan het BPMN-schema: %s",
              "The file cannot be held to the BPMN schema: %s", String.valueOf(e.getMessage())),
          Text.of("Het bestand is wel gelezen.", "The file was read all the same."));
    }
  }

  @Override
  public void warning(SAXParseException e) throws SAXException {
    error(e);
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    error(e);
  }

  @Override
  public void error(SAXParseException e) throws SAXException {
    Element at = validator.getProperty(CURRENT) instanceof Element found ? found : document.root();
    if (isForeignType(at, String.valueOf(e.getMessage()))) {
      reportForeign(at);
      return;
    }
    if (++count > BpmnLimits.MAX_SCHEMA_FINDINGS) {
      return;
    }
    log.warning(
        "schema",
        idAround(at),
        document.lineOf(at),
        Text.of(
            "Dit volgt het BPMN-schema niet: %s",
            "This does not follow the BPMN schema: %s", String.valueOf(e.getMessage())),
        Text.of(
            "Het bestand is wel gelezen. Verbeter het, zodat ook andere programma's het lezen.",
            "The file was read all the same. Mend it, so that other tools read it too."));
  }

  /** What another standard says in its own types inside BPMN, such as BPSim. */
  private static boolean isForeignType(Element at, String message) {
    return message.startsWith("cvc-elt.4.2") && !XmlElements.isBpmn(at);
  }

  /** Tells once of types of another standard: there may be hundreds, and all mean the same. */
  private void reportForeign(Element at) {
    if (toldOfForeign) {
      return;
    }
    toldOfForeign = true;
    log.warning(
        "schema",
        idAround(at),
        document.lineOf(at),
        Text.of(
            "In dit bestand staan gegevens die BPMN niet kent, zoals '%s'.",
            "This file holds data that BPMN does not know, such as '%s'.", at.getNodeName()),
        Text.of("Ze blijven staan, en tellen niet mee.", "They are kept, and do not count."));
  }

  private void reportRest() {
    int rest = count - BpmnLimits.MAX_SCHEMA_FINDINGS;
    if (rest > 0) {
      log.warning(
          "schema",
          null,
          document.lineOf(document.root()),
          Text.of(
              "Er zijn nog %s afwijkingen van het BPMN-schema.",
              "There are %s more deviations from the BPMN schema.", rest),
          Text.of("Verbeter eerst de genoemde.", "Mend the listed ones first."));
    }
  }

  private static @Nullable String idAround(Node node) {
    for (Node n = node; n instanceof Element element; n = n.getParentNode()) {
      String id = XmlElements.attribute(element, "id");
      if (id != null) {
        return id;
      }
    }
    return null;
  }

  /** The schema in Camunda's jar, compiled once; a compiled schema may be shared by threads. */
  private static final class Compiled {

    static final Schema SCHEMA = compile();

    private static Schema compile() {
      URL url = Bpmn.class.getResource("schema/BPMN20.xsd");
      try {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar:file,file");
        return factory.newSchema(url);
      } catch (SAXException e) {
        throw new IllegalStateException("the packaged BPMN schema " + url + " is broken", e);
      }
    }
  }
}
