package nl.inwonerreis.modeller.corpus;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Says by the Java library alone whether a file is BPMN, well-formed, and not valid. */
final class SchemaOracle {

  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

  private final Schema schema;
  private final DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();

  SchemaOracle() {
    try {
      schema =
          SchemaFactory.newDefaultInstance().newSchema(Bpmn.class.getResource("schema/BPMN20.xsd"));
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean isInvalidBpmn(Path path) throws IOException {
    Document document;
    try {
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      document = builder.parse(path.toFile());
    } catch (SAXException | IOException | ParserConfigurationException e) {
      return false;
    }
    if (!"definitions".equals(document.getDocumentElement().getLocalName())
        || !BPMN.equals(document.getDocumentElement().getNamespaceURI())) {
      return false;
    }
    try {
      schema.newValidator().validate(new DOMSource(document));
      return false;
    } catch (SAXParseException e) {
      return true;
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
