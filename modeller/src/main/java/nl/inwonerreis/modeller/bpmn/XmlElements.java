package nl.inwonerreis.modeller.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reading a DOM by namespace and local name. */
public final class XmlElements {

  /** Namespace of BPMN 2.0. */
  public static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

  /** Namespace of the journey extension. */
  static final String JOURNEY = "urn:inwonerreis:journey:1";

  /** Line breaks and hard spaces that tools write into names as HTML. */
  private static final Pattern HTML_SPACE =
      Pattern.compile(
          "<br\\s*/?>|&lt;br\\s*/?&gt;|&#(10|13|160|xa|xd|xa0);|&nbsp;", Pattern.CASE_INSENSITIVE);

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

  private XmlElements() {}

  public static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** Returns the BPMN children with a local name. */
  public static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(e -> isBpmn(e) && name.equals(nameOf(e))).toList();
  }

  /** Returns the journey elements inside the extension elements. */
  static List<Element> extensions(Element parent) {
    return children(parent, "extensionElements").stream()
        .flatMap(e -> children(e).stream())
        .filter(XmlElements::isJourney)
        .toList();
  }

  public static boolean isBpmn(Element element) {
    return BPMN.equals(element.getNamespaceURI());
  }

  static boolean isJourney(Element element) {
    return JOURNEY.equals(element.getNamespaceURI());
  }

  public static String nameOf(Element element) {
    String name = element.getLocalName();
    return name == null ? element.getTagName() : name;
  }

  /** Returns an attribute without the white space around it; null where absent or blank. */
  public static @Nullable String attribute(Element element, String name) {
    String value = element.getAttribute(name).strip();
    return value.isEmpty() ? null : value;
  }

  public static boolean flag(Element element, String name, boolean otherwise) {
    String value = attribute(element, name);
    return value == null ? otherwise : value.equals("true") || value.equals("1");
  }

  /** Returns the text of the first BPMN child with a name; empty where there is none or no text. */
  static Optional<String> childText(Element parent, String name) {
    return children(parent, name).stream()
        .map(e -> e.getTextContent().strip())
        .filter(t -> !t.isEmpty())
        .findFirst();
  }

  /** Returns a name on one line, with line breaks that tools wrote as HTML made spaces. */
  public static String plainName(Element element) {
    return plain(element.getAttribute("name"));
  }

  static String plain(String text) {
    String lines = HTML_SPACE.matcher(text).replaceAll(" ");
    String characters =
        lines
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
    return SPACE.matcher(characters).replaceAll(" ").strip();
  }
}
