package nl.inwonerreis.modeller.bpmn;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.validation.Schema;
import nl.inwonerreis.modeller.journey.Text;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelInstanceImpl;
import org.camunda.bpm.model.bpmn.impl.BpmnParser;
import org.camunda.bpm.model.xml.ModelParseException;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Camunda's BPMN parser without what harms: no validation while parsing (it refuses every file with
 * one schema error, and adds defaults to the document), no DOCTYPE, and no way to the network.
 */
final class SafeBpmnParser extends BpmnParser {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final String JAXP = "http://www.oracle.com/xml/jaxp/properties/";

  /** Parses text that passed {@link XmlScan} and carries no foreign encoding declaration. */
  static BpmnModelInstance parse(String text) throws FileRefused {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return new SafeBpmnParser().parseModelFromStream(new ByteArrayInputStream(bytes));
    } catch (ModelParseException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new FileRefused(
          "not-xml",
          1,
          Text.of(
              "Het bestand is niet te lezen: %s", "The file cannot be read: %s", cause.toString()),
          Text.of(
              "Bewaar het bestand opnieuw uit het tekenprogramma.",
              "Save the file again from the drawing tool."));
    }
  }

  @Override
  protected void configureFactory(DocumentBuilderFactory factory) {
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java cannot refuse a DOCTYPE", e);
    }
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setAttribute(JAXP + "maxElementDepth", "0");
    factory.setAttribute(JAXP + "elementAttributeLimit", "0");
    factory.setNamespaceAware(true);
    factory.setValidating(false);
    factory.setExpandEntityReferences(false);
    factory.setXIncludeAware(false);
  }

  /** Leaves out Camunda's own compiled schema: {@link SchemaCheck} has one for all files. */
  @Override
  protected @Nullable Schema createSchema(String location, ClassLoader loader) {
    return null;
  }

  @Override
  public void validateModel(DomDocument document) {
    // Validation is a separate step that only warns.
  }

  /** Marks {@code id} as XML ID; without a schema no lookup by id would find anything. */
  @Override
  protected BpmnModelInstanceImpl createModelInstance(DomDocument document) {
    markIds(((Document) document.getDomSource().getNode()).getDocumentElement());
    return super.createModelInstance(document);
  }

  private static void markIds(Element element) {
    if (element.hasAttribute("id")) {
      element.setIdAttribute("id", true);
    }
    XmlElements.children(element).forEach(SafeBpmnParser::markIds);
  }
}
