package nl.inwonerreis.modeller.bpmn;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes a BPMN file back without loss: what was read is written, in the encoding and with the line
 * ends of the original, and nothing is added.
 *
 * <p>A DOM keeps neither the order of attributes nor the layout inside a tag; those take one fixed
 * form. So the second writing gives the bytes of the first.
 */
public final class BpmnWriter {

  private BpmnWriter() {}

  /**
   * Writes the document; leaves the stream open.
   *
   * @throws IOException if the stream fails
   */
  public static void write(BpmnDocument document, OutputStream out) throws IOException {
    XmlFrame frame = document.frame();
    out.write(document.source().encode(frame.prolog() + rootOf(document) + frame.epilog()));
  }

  /** Returns a document made for showing as UTF-8, without what stood before and after its root. */
  public static byte[] shown(Document document) {
    String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    return (xml + text(document.getDocumentElement(), StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String rootOf(BpmnDocument document) {
    return text(document.root(), document.source().charset());
  }

  private static String text(Element root, Charset charset) {
    StringWriter written = new StringWriter();
    try {
      Transformer identity = factory().newTransformer();
      identity.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      identity.setOutputProperty(OutputKeys.INDENT, "no");
      identity.setOutputProperty(OutputKeys.ENCODING, escapesFor(charset));
      identity.transform(new DOMSource(root), new StreamResult(written));
    } catch (TransformerException e) {
      throw new IllegalStateException("a document that was read cannot be written", e);
    }
    return written.toString().replace(System.lineSeparator(), "\n");
  }

  /** Returns the encoding that decides which characters are written as references. */
  private static String escapesFor(Charset charset) {
    return charset.name().startsWith("UTF") ? "UTF-8" : charset.name();
  }

  private static TransformerFactory factory() throws TransformerException {
    TransformerFactory factory = TransformerFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
    return factory;
  }
}
